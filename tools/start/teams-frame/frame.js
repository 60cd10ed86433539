import { playHost } from './protocol.js';

const { appUrl, cast } = await (await fetch('/settings.json')).json();
const people = cast.map(({ key, name }, index) => ({
  key,
  name,
  id: `aaaaaaaa-0000-0000-0000-${String(index + 1).padStart(12, '0')}`,
}));
const tabs = [
  { entityId: 'overblik', title: 'Overblik', hash: '#/' },
  { entityId: 'om', title: 'Om', hash: '#/om' },
];

const query = new URLSearchParams(location.search);
const element = (id) => document.getElementById(id);
const frame = element('tab');
element('person').append(...people.map(({ key, name }) => new Option(name, key)));
for (const id of ['person', 'theme', 'locale', 'token']) {
  const asked = query.get(id === 'person' ? 'as' : id);
  if (asked) element(id).value = asked;
}

let tab = tabs[0];
const state = () => ({
  person: people.find(({ key }) => key === element('person').value) ?? people[0],
  theme: element('theme').value,
  locale: element('locale').value,
  token: element('token').value,
  frameContext: query.get('frameContext') ?? 'content',
  entityId: tab.entityId,
});

const host = playHost(frame, new URL(appUrl).origin, state, ({ func }) => {
  if (func === 'appInitialization.success') element('state').textContent = 'Appen er klar';
});

function open(chosen, hash = chosen.hash) {
  tab = chosen;
  element('state').textContent = '';
  for (const link of element('tabs').children) {
    if (link.hash === chosen.hash) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  // a new document each time, as when Teams opens a tab
  frame.src = `${appUrl}/?host=teams&n=${Date.now()}${hash}`;
}

element('tabs').append(
  ...tabs.map((chosen) => {
    const link = Object.assign(document.createElement('a'), { href: chosen.hash, textContent: chosen.title });
    link.addEventListener('click', (event) => {
      event.preventDefault();
      open(chosen);
    });
    return link;
  }),
);
element('theme').addEventListener('change', () => host.send('themeChange', state().theme));
for (const id of ['person', 'locale', 'token']) element(id).addEventListener('change', () => open(tab));
open(tab, location.hash || tab.hash);
