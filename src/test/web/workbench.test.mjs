// Each page's main job, done as a reader does it: by typing and clicking.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, pages, session } from './browser.mjs';

let page;
session(opened => { page = opened; });

test('search: a word leads to its place in the text, a figure to its place in the source', async () => {
  await page.goto('/');
  await accessible(page);
  await page.locator('#q').pressSequentially('地区:石');
  await page.locator('#hints option[value="地区:石桥县"]').waitFor({ state: 'attached' });
  await page.locator('#q').fill('养老服务');
  await page.locator('#q').press('Enter');
  await page.waitForURL(/q=/);
  assert.ok(await page.locator('.list mark').count() > 0, 'what was found is marked');
  await accessible(page);

  const facet = page.locator('.facets a', { hasText: '石桥县' }).first();
  await facet.click();
  await page.waitForURL(/where=/);
  const places = await page.locator('.list .from b').allTextContents();
  assert.ok(places.length > 0 && places.every(p => p === '石桥县'), `only 石桥县: ${places}`);

  await page.locator('.list article', { has: page.locator('.tag.section') }).locator('h2 a').first().click();
  await page.waitForURL(/\/plans\/[0-9a-f]{12}/);
  assert.equal(await page.locator('.found').count(), 1, 'the place that was found is shown');
  await page.locator('#evidence mark').first().waitFor();

  const figure = page.locator('article.text a.target.ev').locator('visible=true').first();
  const line = new URL(await figure.getAttribute('href'), 'http://any').searchParams.get('line');
  await figure.click();
  await page.locator(`#evidence li.meant[value="${line}"] mark`).waitFor();
  await accessible(page);

  await page.locator('article.text a.ev[href*="/notice/jurisdiction"]').click();
  await page.locator('#evidence .concluded').waitFor();
  assert.equal(await page.locator('#evidence mark').count(), 0, 'what is concluded marks no line');
});

test('reader: a figure of a PDF is framed on its page', async () => {
  await page.goto('/plans');
  await accessible(page);
  await page.locator('tr', { hasText: '云岭省' }).locator('a').first().click();
  await page.locator('a.target.ev, .indicators a.ev').locator('visible=true').first().click();
  await page.locator('#evidence .picture svg rect').waitFor({ state: 'attached' });
  await page.locator('#show-removed').check();
  assert.ok(await page.locator('#removed').isVisible());
  await accessible(page);
});

test('search: where no passage holds every word, those that hold some are counted, narrowed and paged', async () => {
  await page.goto('/search?q=' + encodeURIComponent('社区 星际航行'));
  const told = () => page.locator('.tally b').textContent().then(t => Number(t.replace(/[^0-9]/g, '')));
  const all = await told();
  assert.ok(all > 20, `some of the words: ${all}`);
  await page.locator('.pager a[rel=next]').click();
  await page.waitForURL(/page=2/);
  assert.ok(await page.locator('.list mark').count() > 0, 'the second page has hits');
  await accessible(page);
  await page.locator('.facets a', { hasText: '石桥县' }).first().click();
  await page.waitForURL(/where=/);
  assert.ok(await told() < all, 'a facet narrows them');
});

test('search: a query that is wrong is explained, with examples to go on from', async () => {
  await page.goto('/search?q=' + encodeURIComponent('值:多'));
  assert.match(await page.locator('[role=alert]').textContent(), /数字/);
  await page.locator('.help a', { hasText: '助餐' }).first().click();
  await page.locator('.list mark').first().waitFor();
});

test('reader: while a page is drawn that is said, and when it cannot be', async () => {
  await page.goto('/plans');
  await page.locator('tr', { hasText: '云岭省' }).locator('a').first().click();
  const figure = page.locator('article.text a.target.ev').locator('visible=true').first();
  let drawn;
  const held = new Promise(resolve => { drawn = resolve; });
  await page.route('**/pages/*', async route => {
    await held;
    await route.continue();
  });
  await figure.click();
  await page.locator('#evidence .waits:not(.failed)').waitFor();
  drawn();
  await page.locator('#evidence .picture svg rect').waitFor({ state: 'attached' });
  assert.equal(await page.locator('#evidence .waits').locator('visible=true').count(), 0);
  await page.unroute('**/pages/*');
  await page.route('**/pages/*', route => route.fulfill({ contentType: 'image/png', body: '' }));
  await page.locator('#evidence a[rel=next]').click();
  await page.locator('#evidence .waits.failed').waitFor();
  await page.unroute('**/pages/*');
});

test('compare: a county with its parent, filtered, from difference to difference', async () => {
  await page.goto('/compare');
  await accessible(page);
  await page.locator('input[name=other]').fill('石桥县');
  await page.locator('form button.primary').click();
  await page.locator('.entry').first().waitFor();
  assert.match(await page.locator('.relation').textContent(), /清河市/);
  const verdicts = await page.locator('.pill').allTextContents();
  assert.ok(verdicts.every(v => v.trim().length > 0), 'every verdict is in words');
  assert.ok(await page.locator('.entry del, .entry ins').count() > 0, 'words that differ are marked');
  await accessible(page);

  await page.keyboard.press('n');
  const first = await page.evaluate(() => document.activeElement.textContent);
  await page.locator('#after').click();
  const second = await page.evaluate(() => document.activeElement.textContent);
  assert.ok(second && second !== first, 'the next difference is another');
  assert.match(await page.locator('#at').textContent(), /2/);
  await page.keyboard.press('p');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), first);

  await page.locator('.chosen a', { hasText: '新增' }).click();
  await page.waitForURL(/outcome=onlyOther/);
  const shown = await page.locator('.entry .pill').allTextContents();
  assert.ok(shown.length > 0 && shown.every(v => v.trim() === '新增'), `only 新增: ${shown}`);

  await page.locator('.chosen a', { hasText: '把握不大' }).click();
  await page.waitForURL(/outcome=low/);
  const doubts = await page.locator('.entry .verdict').allTextContents();
  assert.ok(doubts.length > 0 && doubts.every(v => v.includes('请核对')), `only uncertain pairs: ${doubts}`);

  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'XLSX' }).click()]);
  assert.match(file.suggestedFilename(), /\.xlsx$/);
  await file.delete();
});

test('compare: printed, it has its title and no buttons', async () => {
  await page.goto('/compare?other=' + encodeURIComponent('石桥县'));
  await page.emulateMedia({ media: 'print' });
  assert.ok((await page.locator('h1').boundingBox()).height > 20, 'the title is printed');
  assert.equal(await page.locator('#after').isVisible(), false);
  await page.emulateMedia({ media: 'screen' });
});

test('matrix: a row becomes a chart', async () => {
  await page.goto('/matrix');
  await page.locator('select[name=family]').selectOption('indicators');
  await page.locator('form button.primary').click();
  await page.waitForURL(/family=indicators/);
  const row = page.locator('.matrix tbody th a').nth(1);
  const name = await row.textContent();
  await row.click();
  await page.waitForURL(/row=/);
  await page.locator('#chart canvas').waitFor();
  assert.equal(await page.locator('figure.chart figcaption b').textContent(), name);
  const painted = await page.locator('#chart canvas').evaluate(canvas => {
    const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
    return pixels.some((value, i) => i % 4 === 3 && value > 0);
  });
  assert.ok(painted, 'the chart is not blank');
  await accessible(page);
});

test('matrix: a column head orders the rows, and the other way round, by keyboard', async () => {
  await page.goto('/matrix');
  const spreads = async () => (await page.locator('.matrix tbody tr td:nth-of-type(2)').allTextContents()).map(t => t.trim()).filter(Boolean).map(Number);
  for (const [direction, sign] of [['descending', -1], ['ascending', 1]]) {
    await page.locator('.matrix thead th', { hasText: '差距' }).locator('a').focus();
    await page.keyboard.press('Enter');
    await page.locator(`.matrix thead th[aria-sort=${direction}]`, { hasText: '差距' }).waitFor();
    const shown = await spreads();
    assert.ok(shown.length > 2, 'there are figures');
    assert.deepEqual(shown, [...shown].sort((a, b) => sign * (a - b)));
  }
  assert.match(page.url(), /sort=spread&dir=asc/, 'the address says how');
  await accessible(page);
});

test('matrix: who is given work is called by name, and what has none is counted', async () => {
  await page.goto('/matrix?family=duties');
  const names = await page.locator('.matrix tbody th').allTextContents();
  assert.ok(names.includes('民政局') && names.every(n => !/[a-z]/.test(n)), `bodies: ${names}`);
  await page.goto('/matrix?family=actions');
  assert.match(await page.locator('.tally').textContent(), /没有这类内容/);
  const cell = page.locator('.matrix tbody td:not(.number):not(.none)').first();
  assert.equal(await cell.evaluate(td => getComputedStyle(td).textAlign), 'left', 'words begin at the left');
});

test('reader: keys go from place to place, the page is enlarged and turned', async () => {
  await page.goto('/plans');
  await page.locator('tr', { hasText: '云岭省' }).locator('a').first().click();
  await page.waitForURL(/\/plans\/[0-9a-f]{12}/);
  await page.keyboard.press('n');
  await page.locator('#evidence .picture svg rect').waitFor({ state: 'attached' });
  const first = await page.locator('.chosen-fact').textContent();
  await page.keyboard.press('n');
  await page.waitForFunction(before => document.querySelector('.chosen-fact').textContent !== before, first);
  const width = () => page.locator('.picture').evaluate(p => p.clientWidth);
  await page.locator('#evidence .picture').waitFor();
  const narrow = await width();
  await page.locator('.zoom').click();
  assert.ok(await width() > narrow * 1.5, 'the page is enlarged');
  const before = await page.locator('#evidence .where b').textContent();
  await page.locator('#evidence a[rel=next]').click();
  await page.waitForFunction(page => document.querySelector('#evidence .where b').textContent !== page, before);
});

test('lineage: a click compares a plan with what it is grounded on', async () => {
  await page.goto('/lineage');
  await page.locator('input[name=plan]').fill('石桥县');
  await page.locator('form button.primary').click();
  await page.locator('.tree').first().waitFor();
  assert.ok(await page.locator('.tree .missing').count() > 0, 'what is cited and not here is shown');
  await accessible(page);
  await page.locator('.tree.above li', { hasText: '清河市' }).locator('a.button').first().click();
  await page.waitForURL(/\/compare\?base=/);
  assert.ok(await page.locator('.entry').count() > 0);
});

test('English and dark: the same pages, no barrier', async () => {
  await page.goto('/search?q=养老&lang=en');
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  await page.locator('#theme').click();
  assert.equal(await page.locator('html').getAttribute('data-theme'), 'dark');
  await accessible(page);
  const plan = await page.locator('.list h2 a').first().getAttribute('href');
  for (const address of ['/compare?other=石桥县', '/matrix', '/lineage?plan=石桥县', '/plans', plan, '/intake']) {
    await page.goto(address);
    assert.equal(await page.locator('html').getAttribute('data-theme'), 'dark', 'the choice is kept');
    await accessible(page);
  }
  await page.locator('#theme').click();
  await page.goto('/search?lang=zh');
});

test('intake: a file that is dropped becomes a plan', async t => {
  await page.goto('/search');
  if (!(await pages(page)).includes('/intake')) return t.skip('this workbench has no intake page');
  await page.goto('/intake');
  await accessible(page);
  const text = ['柳溪县人民政府关于印发柳溪县“十四五”社区服务规划的通知', '柳政发〔2022〕7号', '柳溪县“十四五”社区服务规划', '一、总体要求',
    '（一）发展目标', '到2025年，社区食堂覆盖率达到88%。', '二、重点任务', '（一）完善养老服务', '每个乡镇建设1处社区食堂。（牵头单位：县民政局）',
    '柳溪县人民政府', '2022年5月1日', ''].join('\n');
  const dataTransfer = await page.evaluateHandle(content => {
    const dropped = new DataTransfer();
    dropped.items.add(new File([content], 'liuxi-plan.txt', { type: 'text/plain' }));
    return dropped;
  }, text);
  await page.locator('#drop').dispatchEvent('drop', { dataTransfer });
  const plan = page.locator('#jobs a', { hasText: 'liuxi-plan.txt' });
  await plan.waitFor();
  await accessible(page);
  await plan.click();
  await page.waitForURL(/\/plans\/[0-9a-f]{12}/);
  assert.match(await page.locator('article.text').textContent(), /社区食堂覆盖率达到88%/);
});

test('intake: a file that cannot be read says why, and is tried again', async () => {
  await page.goto('/intake');
  await page.locator('input[type=file]').setInputFiles({ name: 'torn.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\ntorn') });
  const tries = page.locator('#jobs .job', { has: page.locator('h2', { hasText: 'torn.pdf' }) });
  const retry = tries.locator('button');
  await retry.waitFor();
  assert.equal(await tries.count(), 1);
  assert.ok((await tries.locator('.files li').textContent()).replace('torn.pdf', '').trim().length > 4, 'the reason is said');
  await accessible(page);
  await retry.click();
  await tries.nth(1).waitFor();
  await retry.nth(1).waitFor();
  assert.equal(await tries.count(), 2, 'tried twice, and told twice');
});

test('intake: a folder on the server is read, and what has not changed is not read again', async () => {
  await page.goto('/intake');
  const runs = page.locator('#jobs .job');
  const before = await runs.count();
  for (const [run, told] of [[1, /[1-9]\d* \/ [1-9]\d* 个新文件/], [2, /0 \/ 0 个新文件（共 [1-9]\d* 个）/]]) {
    await page.locator('form[action="/intake/folder"] button').click();
    await runs.nth(before + run - 1).waitFor();
    await runs.first().locator('.pill.done').first().waitFor({ timeout: 300_000 });
    assert.match(await runs.first().locator('header').textContent(), told);
  }
  await page.reload();
  assert.equal(await runs.count(), before + 2, 'both are still told after a reload');
});

test('search: what a facet leaves is what is exported', async () => {
  await page.goto('/search?q=' + encodeURIComponent('服务'));
  await page.locator('.facets a', { hasText: '石桥县' }).first().click();
  await page.waitForURL(/where=/);
  await page.locator('.chosen li', { hasText: '石桥县' }).waitFor();
  const told = Number((await page.locator('.tally b').textContent()).replace(/[^0-9]/g, ''));
  assert.ok(told > 1, `some passages: ${told}`);

  const csv = await downloaded(page.locator('.export a', { hasText: 'CSV' }));
  const rows = csv.toString('utf8').replace(/^\uFEFF/, '').trim().split(/\r?\n/);
  const named = rows.slice(1).filter(row => row.includes('石桥县'));
  assert.equal(named.length, rows.length - 1, 'every row names the place');
  assert.ok(named.length >= told, `${named.length} rows of ${told} passages`);
  const xlsx = await downloaded(page.locator('.export a', { hasText: 'XLSX' }));
  assert.equal(xlsx.subarray(0, 2).toString(), 'PK', 'a workbook is a ZIP archive');
});

test('search: a search that is kept is offered at the start, with its facets, until it is forgotten', async () => {
  await page.goto('/search?q=' + encodeURIComponent('食堂') + '&where=' + encodeURIComponent('地区:石桥县'));
  await page.locator('#save').click();
  await page.locator('#save', { hasText: await page.locator('#save').getAttribute('data-saved') }).waitFor();
  await page.goto('/search');
  const kept = page.locator('#mine li', { has: page.locator('button') });
  assert.match(await kept.locator('a').textContent(), /食堂 · 地区:石桥县/, 'its conditions tell it from the same words elsewhere');
  await kept.locator('a', { hasText: '食堂' }).click();
  await page.locator('.chosen li', { hasText: '石桥县' }).waitFor();
  assert.equal(await page.locator('#q').inputValue(), '食堂');
  await page.goto('/search');
  await kept.locator('button').click();
  await kept.waitFor({ state: 'detached' });
  await page.reload();
  await page.locator('#mine a', { hasText: '食堂' }).waitFor();
  assert.equal(await kept.count(), 0, 'asked of late, and no longer kept');
});

/** The bytes that a click on the link saves. */
async function downloaded(link) {
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const parts = [];
  for await (const part of await file.createReadStream()) parts.push(part);
  await file.delete();
  return Buffer.concat(parts);
}
