'use strict';
const $ = (selector, of = document) => of.querySelector(selector);
const $$ = (selector, of = document) => [...of.querySelectorAll(selector)];
const stored = {
  read(key) { try { return JSON.parse(localStorage.getItem(key)) || []; } catch { return []; } },
  write(key, value) { try { localStorage.setItem(key, JSON.stringify(value)); } catch { /* storage is off */ } },
};

/** Keys that go from place to place, unless something is being typed. */
function stepping(step) {
  document.addEventListener('keydown', event => {
    if (event.target.matches('input, textarea, select') || event.ctrlKey || event.metaKey || event.altKey) return;
    step(event);
  });
}

$('#theme')?.addEventListener('click', () => {
  const next = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark';
  document.documentElement.dataset.theme = next;
  try { localStorage.setItem('guihua-theme', next); } catch { /* storage is off */ }
  document.dispatchEvent(new Event('guihua-theme'));
});

// Search: a mode is a choice to act on at once; queries are remembered in this browser alone.
const search = $('form.search');
if (search) {
  $$('input[name=mode]', search).forEach(radio => radio.addEventListener('change', () => {
    if ($('#q').value.trim()) search.requestSubmit();
  }));
  const asked = new URLSearchParams(location.search).get('q');
  if (asked) {
    stored.write('guihua-recent', [asked, ...stored.read('guihua-recent').filter(q => q !== asked)].slice(0, 12));
  }
  $('#save').addEventListener('click', event => {
    const where = new URLSearchParams(location.search).get('where');
    const here = { q: [$('#q').value, where].filter(Boolean).join(' · '), address: location.pathname + location.search };
    if (!here.q) return;
    stored.write('guihua-kept', [here, ...stored.read('guihua-kept').filter(k => k.address !== here.address)].slice(0, 50));
    event.target.textContent = event.target.dataset.saved;
  });
  const mine = $('#mine');
  if (mine) list(mine);
  const hints = $('#hints');
  let asking;
  $('#q').addEventListener('input', event => {
    clearTimeout(asking);
    asking = setTimeout(async () => {
      const typed = event.target.value;
      const answer = await fetch('/search/hints?q=' + encodeURIComponent(typed));
      if (!answer.ok) return;
      const offered = stored.read('guihua-recent').filter(q => q.startsWith(typed) && q !== typed);
      hints.replaceChildren(...[...await answer.json(), ...offered].slice(0, 12).map(text => {
        const option = document.createElement('option');
        option.value = text;
        return option;
      }));
    }, 150);
  });
}

function list(mine) {
  const section = (title, entries, key) => {
    if (!entries.length) return;
    const heading = document.createElement('h2');
    heading.textContent = title;
    const ul = document.createElement('ul');
    for (const { q, address } of entries) {
      const li = document.createElement('li');
      const a = document.createElement('a');
      a.href = address;
      a.textContent = q;
      li.append(a);
      if (key) {
        const remove = document.createElement('button');
        remove.type = 'button';
        remove.className = 'quiet';
        remove.textContent = mine.dataset.forget;
        remove.addEventListener('click', () => {
          stored.write(key, stored.read(key).filter(k => k.address !== address));
          li.remove();
        });
        li.append(' ', remove);
      }
      ul.append(li);
    }
    mine.append(heading, ul);
    mine.hidden = false;
  };
  section(mine.dataset.kept, stored.read('guihua-kept').filter(k => String(k.address).startsWith('/search')), 'guihua-kept');
  section(mine.dataset.recent, stored.read('guihua-recent').slice(0, 8).map(q => ({ q, address: '/search?q=' + encodeURIComponent(q) })));
}

// Reader: what is selected shows its evidence; n and p go from place to place; the outline follows the text.
const reader = $('.reader');
if (reader) {
  const show = link => {
    if (!link.closest('#evidence')) {
      $$('.chosen-fact').forEach(other => other.classList.remove('chosen-fact'));
      link.classList.add('chosen-fact');
    }
    htmx.ajax('GET', link.getAttribute('href'), { target: '#evidence', swap: 'innerHTML' });
  };
  document.addEventListener('click', event => {
    const link = event.target.closest('a.ev');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      show(link);
    }
    const zoom = event.target.closest('.zoom');
    if (zoom) {
      const large = $('.pane').classList.toggle('large');
      zoom.setAttribute('aria-pressed', String(large));
      $('.picture rect')?.scrollIntoView({ block: 'center', inline: 'center' });
    }
  });
  stepping(event => {
    const places = $$('.text a.ev:not(.button)').filter(a => a.checkVisibility());
    const step = { n: 1, p: -1 }[event.key];
    if (!step || !places.length) return;
    const chosen = places.indexOf($('.text .chosen-fact'));
    const at = chosen >= 0 ? chosen + step : places.findIndex(a => a.getBoundingClientRect().top > 64);
    const link = places[Math.max(0, Math.min(places.length - 1, at))];
    link.focus({ preventScroll: true });
    link.scrollIntoView({ block: 'center' });
    show(link);
  });
  for (const name of ['removed', 'warnings']) {
    const box = $('#show-' + name);
    if (!box) continue;
    const toggle = () => { $('#' + name).hidden = !box.checked; };
    box.addEventListener('change', toggle);
    toggle();
  }
  const selected = reader.dataset.selected;
  if (selected) {
    const section = document.getElementById(selected);
    section.classList.add('found');
    section.scrollIntoView({ block: 'start' });
    $('a.ev', section)?.click();
  }
  const entries = new Map($$('.outline a').map(a => [a.hash.slice(1), a]));
  const seen = new IntersectionObserver(changes => {
    for (const change of changes) {
      if (!change.isIntersecting) continue;
      $$('.outline a[aria-current]').forEach(a => a.removeAttribute('aria-current'));
      const entry = entries.get(change.target.id);
      if (entry) {
        entry.setAttribute('aria-current', 'location');
        const outline = $('.outline');
        if (entry.offsetTop < outline.scrollTop || entry.offsetTop > outline.scrollTop + outline.clientHeight - 60) {
          outline.scrollTop = entry.offsetTop - outline.clientHeight / 2;
        }
      }
    }
  }, { rootMargin: '-64px 0px -70% 0px' });
  $$('.section[id], .column[id], .table[id]').forEach(section => seen.observe(section));
}

// A page's picture is 110 pixels an inch, a box counts in points of 72.
document.addEventListener('htmx:afterSwap', event => {
  const picture = $('.picture', event.target);
  if (picture) {
    const image = $('img', picture);
    const draw = () => {
      picture.classList.remove('waiting');
      frame(picture, image);
    };
    if (image.complete && image.naturalWidth) draw();
    else {
      image.addEventListener('load', draw);
      image.addEventListener('error', () => $$('.waits', picture).forEach(sign => { sign.hidden = !sign.hidden; }));
    }
  }
  $('.lines .meant', event.target)?.scrollIntoView({ block: 'center' });
});

function frame(picture, image) {
  if (!picture.dataset.box) return;
  const [x, y, width, height] = picture.dataset.box.split(',').map(Number);
  const ns = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(ns, 'svg');
  svg.setAttribute('viewBox', `0 0 ${image.naturalWidth * 72 / 110} ${image.naturalHeight * 72 / 110}`);
  svg.setAttribute('aria-hidden', 'true');
  const rect = document.createElementNS(ns, 'rect');
  for (const [name, value] of Object.entries({ x: x - 2, y: y - 2, width: width + 4, height: height + 4, rx: 2 })) {
    rect.setAttribute(name, value);
  }
  svg.append(rect);
  picture.append(svg);
  rect.scrollIntoView({ block: 'center' });
}

// Plans are offered by what is typed of their place or title.
for (const input of $$('input.choose')) {
  let asking;
  input.addEventListener('input', () => {
    clearTimeout(asking);
    asking = setTimeout(async () => {
      const answer = await fetch('/api/v1/plans?size=12&q=' + encodeURIComponent(input.value));
      if (!answer.ok) return;
      input.list.replaceChildren(...(await answer.json()).plans.map(plan => {
        const option = document.createElement('option');
        option.value = plan.title;
        option.label = [plan.place, plan.documentNumber].filter(Boolean).join(' · ');
        return option;
      }));
    }, 150);
  });
}

// Compare: n and p, or the buttons, go from difference to difference.
const differences = $$('.entry.differs');
if (differences.length) {
  let at = -1;
  const go = step => {
    at = Math.max(0, Math.min(differences.length - 1, at + step));
    differences[at].focus({ preventScroll: true });
    differences[at].scrollIntoView({ block: 'center' });
    $('#at').textContent = $('#at').dataset.words.replace('%1', at + 1).replace('%2', differences.length);
  };
  $('#after').addEventListener('click', () => go(1));
  $('#before').addEventListener('click', () => go(-1));
  stepping(event => {
    if (event.key === 'n') go(1);
    if (event.key === 'p') go(-1);
  });
}

// Intake: files are sent as soon as they are dropped or chosen.
const drop = $('#drop');
if (drop) {
  const files = $('#files');
  files.addEventListener('change', () => { if (files.files.length) drop.submit(); });
  for (const [event, over] of [['dragover', true], ['dragleave', false], ['drop', false]]) {
    drop.addEventListener(event, e => { e.preventDefault(); drop.classList.toggle('over', over); });
  }
  drop.addEventListener('drop', e => {
    files.files = e.dataTransfer.files;
    if (files.files.length) drop.submit();
  });
}

// Review: who corrects is remembered in this browser.
let me = '';
try { me = localStorage.getItem('guihua-who') || ''; } catch { /* storage is off */ }
const sign = () => {
  $$('input.who').forEach(input => { input.value = me; });
  if ($('#who') && $('#who').value !== me) $('#who').value = me;
};
sign();
document.addEventListener('htmx:afterSwap', sign);
document.addEventListener('input', event => {
  if (event.target.id !== 'who') return;
  me = event.target.value;
  try { localStorage.setItem('guihua-who', me); } catch { /* storage is off */ }
  sign();
});
$('#print')?.addEventListener('click', () => print());
