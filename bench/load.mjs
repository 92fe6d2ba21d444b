// Load on a workbench of this machine: 20 users who search, each waiting for the answer before the next question.
//   node bench/load.mjs http://127.0.0.1:8750 [users=20] [seconds=10] [plan=ID]
// Prints what the first page, the list of plans, the plan with that id and the searches took, in milliseconds, end to end. Loopback only, at most a minute.
import { performance } from 'node:perf_hooks';

const base = new URL(process.argv[2] ?? 'http://127.0.0.1:8750');
if (!['127.0.0.1', 'localhost', '[::1]'].includes(base.hostname)) {
  console.error(`load: ${base.hostname} is not this machine`);
  process.exit(2);
}
const users = Math.min(50, Number(process.argv[3] ?? 20));
const seconds = Math.min(60, Number(process.argv[4] ?? 10));
const questions = ['养老服务', '社区食堂 覆盖率', '“一刻钟便民生活圈”', '类型:指标 覆盖率', '牵头:民政局', '就业 培训', '级别:县 网格', '托育 2025年',
  '社区综合服务设施', '志愿服务 类型:任务'];

async function ask(path) {
  const began = performance.now();
  const answer = await fetch(new URL(path, base));
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${answer.status} ${path}`);
  return performance.now() - began;
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
function say(what, times) {
  const sorted = times.sort((a, b) => a - b);
  console.log(`${what.padEnd(12)} n ${String(sorted.length).padStart(6)}   p50 ${at(sorted, 0.5).toFixed(1).padStart(7)}   p95 ${
    at(sorted, 0.95).toFixed(1).padStart(7)}   max ${sorted.at(-1).toFixed(1).padStart(7)}`);
}

const search = i => ask('/search?mode=words&q=' + encodeURIComponent(questions[i % questions.length]));
for (let i = 0; i < 3 * questions.length; i++) await search(i); // the compiler warms up

for (const [what, path] of [['first page', '/search'], ['plans', '/plans'], ...(process.argv[5] ? [['plan', `/plans/${process.argv[5]}`]] : [])]) {
  const times = [];
  for (let i = 0; i < 40; i++) times.push(await ask(path));
  say(what, times.slice(10));
}

const end = performance.now() + seconds * 1000;
const times = [];
await Promise.all(Array.from({ length: users }, async (_, user) => {
  for (let i = user; performance.now() < end; i++) times.push(await search(i));
}));
say(`${users} users`, times);
