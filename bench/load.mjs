// Load on a workbench of this machine: 20 users who search, each waiting for the answer before the next question.
//   node bench/load.mjs http://127.0.0.1:8750 [--users 20] [--seconds 10] [--warm 1] [--think 0] [--same] [--plan ID]
// --warm: so many seconds of the same load before anything is measured. --think: how long a user looks at an answer before the next question, in milliseconds, on average. --same: ten questions over and
// over, which the server remembers; else hardly one question comes twice.
// Prints what the first page, the list of plans, the plan with that id and the searches took, in milliseconds, end to end. Loopback only, at most a minute.
import http from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';

const base = new URL(process.argv[2] ?? 'http://127.0.0.1:8750');
if (!['127.0.0.1', 'localhost', '[::1]'].includes(base.hostname)) {
  console.error(`load: ${base.hostname} is not this machine`);
  process.exit(2);
}
const { values: wanted } = parseArgs({
  args: process.argv.slice(3),
  options: {
    users: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '10' },
    warm: { type: 'string', default: '1' },
    think: { type: 'string', default: '0' },
    same: { type: 'boolean', default: false },
    plan: { type: 'string' },
  },
});
const users = Math.min(50, Number(wanted.users));
const seconds = Math.min(60, Number(wanted.seconds));
const warm = Math.min(60, Number(wanted.warm));
const think = Number(wanted.think);
const questions = ['养老服务', '社区食堂 覆盖率', '“一刻钟便民生活圈”', '类型:指标 覆盖率', '牵头:民政局', '就业 培训', '级别:县 网格', '托育 2025年',
  '社区综合服务设施', '志愿服务 类型:任务'];
const words = '养老 托育 食堂 助餐 就业 培训 网格 党建 志愿服务 医疗 康复 残疾人 儿童 青少年 妇女 物业 停车 菜市场 快递 家政 文化 体育 图书 安全 应急 消防 警务 调解 法律 '
  .concat('心理 信息化 智慧 平台 数据 设施 用房 面积 社工 人才 资金 补贴 评估').split(' ');
// Each question with two more words, in an order that has hardly one come twice in a run.
const other = i => questions[i % questions.length] + ' ' + words[(i * 7) % words.length] + ' ' + words[(i * 11 + Math.floor(i / words.length)) % words.length];
const asked = i => wanted.same ? questions[i % questions.length] : i % 2 ? other(i) : words[i % words.length] + ' ' + words[(i * 5 + Math.floor(i / words.length) + 1) % words.length];

// The client shares the processors with the server: connections are kept, and nothing is made of the bytes.
const agent = new http.Agent({ keepAlive: true });
const ask = path => new Promise((done, failed) => {
  const began = performance.now();
  http.get(new URL(path, base), { agent }, answer => {
    if (answer.statusCode !== 200) failed(new Error(`${answer.statusCode} ${path}`));
    answer.resume().on('end', () => done(performance.now() - began)).on('error', failed);
  }).on('error', failed);
});

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
function say(what, times) {
  const sorted = times.sort((a, b) => a - b);
  console.log(`${what.padEnd(12)} n ${String(sorted.length).padStart(6)}   p50 ${at(sorted, 0.5).toFixed(1).padStart(7)}   p95 ${
    at(sorted, 0.95).toFixed(1).padStart(7)}   max ${sorted.at(-1).toFixed(1).padStart(7)}`);
}

const search = i => ask('/search?mode=words&q=' + encodeURIComponent(asked(i)));
const everyone = async (until, first) => {
  const times = [];
  await Promise.all(Array.from({ length: users }, async (_, user) => {
    for (let i = first + user * 2003; performance.now() < until; i++) {
      times.push(await search(i));
      if (think) await pause(think * (0.5 + Math.random()));
    }
  }));
  return times;
};
await everyone(performance.now() + warm * 1000, 100_000); // the compiler is busy with what is new to it

for (const [what, path] of [['first page', '/search'], ['plans', '/plans'], ...(wanted.plan ? [['plan', `/plans/${wanted.plan}`]] : [])]) {
  const times = [];
  for (let i = 0; i < 40; i++) times.push(await ask(path));
  say(what, times.slice(10));
}

say(`${users} users`, await everyone(performance.now() + seconds * 1000, 0));
agent.destroy();
