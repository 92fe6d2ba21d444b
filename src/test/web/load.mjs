// Bounded load on loopback: USERS at once, each ROUNDS searches; prints the 95th percentile in milliseconds.
const [base, users = 20, rounds = 10, ...queries] = process.argv.slice(2);
if (!/^http:\/\/(127\.0\.0\.1|localhost|\[::1\]):\d+\/$/.test(base)) throw new Error('loopback only');
const asked = queries.length ? queries : ['养老', '社区 服务', '覆盖率', '级别:县 就业', '牵头:民政局'];
const times = [];
let failed = 0;
await Promise.all(Array.from({ length: Math.min(+users, 50) }, async (_, user) => {
  for (let i = 0; i < Math.min(+rounds, 100); i++) {
    const from = performance.now();
    const answer = await fetch(base + 'search?q=' + encodeURIComponent(asked[(user + i) % asked.length]));
    await answer.text();
    if (!answer.ok) failed++;
    times.push(performance.now() - from);
  }
}));
times.sort((a, b) => a - b);
const at = share => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(0);
console.log(`${times.length} searches, ${failed} failed, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`);
if (failed) process.exit(1);
