// Chromium on the workbench at $GUIHUA_WEB: every page that a test opens is watched for errors and for barriers.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import assert from 'node:assert/strict';
import { after, afterEach, before } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';

const base = process.env.GUIHUA_WEB;
if (!base) throw new Error('GUIHUA_WEB: where the workbench is');

/** A browser with one page; `errors` collects what its console and its scripts complain about. */
async function open({ dark = false, width = 1280, height = 900 } = {}) {
  const profile = await mkdtemp(join(tmpdir(), 'guihua-web-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'],
    baseURL: base,
    locale: 'zh-CN',
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  // Long, for a machine that has other things to do; nothing is waited for but what a step is about.
  context.setDefaultTimeout(60_000);
  const page = context.pages()[0] ?? await context.newPage();
  const errors = [];
  page.on('console', message => { if (message.type() === 'error') errors.push(message.text()); });
  page.on('pageerror', error => errors.push(String(error)));
  page.on('response', answer => { if (answer.status() >= 500) errors.push(`${answer.status()} ${answer.url()}`); });
  return {
    page,
    errors,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** One browser for the tests of a file, whose page is handed over; a test fails by what its console or scripts complain about. */
export function session(take) {
  let browser;
  before(async () => {
    browser = await open();
    take(browser.page);
  });
  afterEach(() => assert.deepEqual(browser.errors.splice(0), []));
  after(() => browser.close());
}

/** Fails on what axe calls serious or critical. */
export async function accessible(page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(v => v.impact === 'serious' || v.impact === 'critical');
  assert.deepEqual(grave.map(v => `${v.id}: ${v.nodes.map(n => n.target.join(' ')).slice(0, 4).join(', ')}`), []);
}

/** The names of the pages in the navigation's addresses: `/search`, `/intake` … */
export async function pages(page) {
  return page.locator('header nav a').evaluateAll(links => links.map(a => a.getAttribute('href')));
}
