// What an analyst puts right in the reader is seen wherever the plan is, with who and when, and is taken back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, session } from './browser.mjs';

let page;
session(opened => { page = opened; });

/** Opens the plan with that title; gives back its address. */
async function openPlan(title) {
  await page.goto('/plans?q=' + encodeURIComponent(title));
  await page.locator('td a', { hasText: title }).first().click();
  await page.locator('header.plan h1', { hasText: title }).waitFor();
  return new URL(page.url()).pathname;
}

/** Corrects the field of the evidence shown whose pointer ends so; gives back what the reader then says of it. */
async function corrected(field, who, fill) {
  const form = page.locator('#evidence form', { has: page.locator(`input[name=field][value$="${field}"]`) });
  await form.waitFor({ state: 'attached' });
  await page.locator('#evidence .correct summary').click();
  await page.locator('#who').fill(who);
  await fill(form.locator('[name=after]'));
  await form.locator('button').click();
  await page.waitForURL(/reviewed=/);
  const correction = page.locator('.corrections li', { hasText: who });
  await correction.waitFor();
  assert.match(await correction.textContent(), /20\d\d-\d\d-\d\d/, 'when is said');
  return correction;
}

// The old page's correction is gone as soon as the new page begins: what is on it is there when it has loaded.
async function undone(correction) {
  await correction.locator('button').click();
  await correction.waitFor({ state: 'detached' });
  await page.waitForLoadState();
}

test('review: a heading gets another level, is shown as corrected, and goes back', async () => {
  await openPlan('石桥县城乡社区服务体系建设实施方案');
  const heading = page.locator('.section.l2 > .h a.ev').first();
  const title = (await heading.textContent()).trim();
  await heading.click();
  const correction = await corrected('/level', '王', input => input.fill('1'));
  assert.match(await correction.textContent(), /层级.*2.*1.*王/s);
  const moved = page.locator('.section.l1 > .h', { hasText: title });
  assert.equal(await moved.count(), 1, 'it is a chapter now');
  assert.equal(await moved.locator('.fixed').count(), 1, 'and marked as corrected');
  await accessible(page);
  await undone(correction);
  assert.equal(await page.locator('.section.l2 > .h', { hasText: title }).count(), 1);
});

test('review: the value of an indicator is put right in reader, search and comparison', async () => {
  const name = '农村社区综合服务设施覆盖率';
  const plan = await openPlan('石桥县城乡社区服务体系建设实施方案');
  const row = page.locator('.all .indicators tbody tr', { hasText: name });
  const shown = () => row.locator('td.number').last().textContent();
  const opened = async () => {
    await page.locator('.all > summary').click();
    await row.waitFor();
  };
  await opened();
  const before = await shown();
  assert.match(before, /92/);
  await row.locator('td a.ev').click();
  const correction = await corrected('/target/value', '李', input => input.fill('97'));
  assert.match(await correction.textContent(), /目标值.*92.*97.*李/s);
  await opened();
  assert.match(await shown(), /97/);
  await row.locator('.fixed').waitFor();
  assert.match(await row.locator('.fixed').getAttribute('title'), /李.*20\d\d/);
  await accessible(page);

  const found = page.locator('.list article', { hasText: name });
  await page.goto('/search?q=' + encodeURIComponent('值:97 类型:指标'));
  await found.filter({ hasText: '97' }).waitFor();
  assert.equal(await found.locator('b', { hasText: '石桥县' }).count(), 1);
  await page.goto('/compare?base=' + encodeURIComponent('清河市') + '&other=' + plan.split('/').pop());
  const entry = page.locator('.entry', { hasText: name }).first();
  await entry.locator('.figure', { hasText: '97' }).waitFor();

  await page.goto(plan);
  await undone(page.locator('.corrections li', { hasText: '李' }));
  await opened();
  assert.equal(await shown(), before);
  assert.equal(await row.locator('.fixed').count(), 0);
  await page.goto('/search?q=' + encodeURIComponent('值:97 类型:指标'));
  await page.locator('.tally').waitFor();
  assert.equal(await found.filter({ hasText: '97' }).count(), 0, 'the search has it no more');
});

test('review: a column ends earlier, and what it held is text again', async () => {
  await openPlan('云岭省');
  const column = page.locator('article.text .column', { has: page.locator('.items li') }).first();
  const id = await column.getAttribute('id');
  const items = page.locator(`[id="${id}"] .items > li`);
  const before = await items.count();
  assert.ok(before > 1, `items: ${before}`);
  await column.locator('.h a.ev').click();
  const correction = await corrected('/end', '赵', async select => select.selectOption('keep:1'));
  assert.match(await correction.textContent(), /专栏止于.*赵/s);
  assert.ok(await items.count() < before, 'the column has fewer items');
  await accessible(page);
  await undone(correction);
  assert.equal(await items.count(), before);
});

test('review: a plan gets another place, by name, and is found there', async () => {
  const plan = await openPlan('石桥县2023年城乡社区服务工作要点');
  const place = page.locator('.facts div', { hasText: '地区' }).locator('dd');
  const before = await place.textContent();
  assert.match(before, /石桥县/);
  await page.locator('.doing a.ev').click();
  const correction = await corrected('/notice/jurisdiction', '孙', input => input.fill('清河市'));
  assert.match(await correction.textContent(), /地区.*石桥县.*清河市.*孙/s);
  assert.doesNotMatch(await place.textContent(), /石桥县/);

  await page.goto('/search?q=' + encodeURIComponent('社区老年食堂 地区:清河市'));
  const found = page.locator('.list article', { hasText: '石桥县2023年城乡社区服务工作要点' });
  await found.first().locator('b', { hasText: '清河市' }).waitFor();
  await page.goto('/plans?q=' + encodeURIComponent('石桥县2023年城乡社区服务工作要点'));
  assert.match(await page.locator('tbody tr').first().textContent(), /清河市/);

  await page.goto(plan);
  await undone(page.locator('.corrections li', { hasText: '孙' }));
  assert.equal(await place.textContent(), before);
});

test('review: a body that was read wrong is put right, and is found by its new name', async () => {
  const plan = await openPlan('石桥县城乡社区服务体系建设实施方案');
  const clause = page.locator('article.text p.clause', { hasText: '各乡镇' }).first();
  const before = (await clause.locator('.chip').allTextContents()).map(t => t.trim());
  await clause.locator('a.ev').click();
  const correction = await corrected('/responsible', '钱', input => input.fill('县委社会工作部、各乡镇（街道）'));
  assert.match(await correction.textContent(), /责任单位.*县民政局.*县委社会工作部.*钱/s);
  assert.ok((await clause.locator('.chip').allTextContents()).some(t => t.trim() === '县委社会工作部'));
  await clause.locator('.fixed').waitFor();
  await accessible(page);
  await page.goto('/search?q=' + encodeURIComponent('责任:社会工作部 地区:石桥县'));
  await page.locator('.list article', { hasText: '培育社区社会组织' }).first().waitFor();

  await page.goto(plan);
  await undone(page.locator('.corrections li', { hasText: '钱' }));
  assert.deepEqual((await clause.locator('.chip').allTextContents()).map(t => t.trim()), before);
});
