import { playHost } from './protocol.js';
import { channelTabs, dropChannelTab, keepChannelTab } from './tabs.js';

const { appUrl, cast, personalTabs, configurationUrl } = await (await fetch('/settings.json')).json();
const people = cast.map(({ key, name }, index) => ({
  key,
  name,
  id: `aaaaaaaa-0000-0000-0000-${String(index + 1).padStart(12, '0')}`,
}));

const query = new URLSearchParams(location.search);
const element = (id) => document.getElementById(id);
const choices = ['person', 'theme', 'locale', 'token', 'host', 'reuse'];
element('person').append(...people.map(({ key, name }) => new Option(name, key)));
for (const id of choices) {
  const asked = query.get(id === 'person' ? 'as' : id);
  if (asked) element(id).value = asked;
}

let tab = personalTabs[0];
let frameContext = 'content';
let registered = new Set();
let saved;
/** Whether the document in the frame has been asked to let go of its tab, and has not answered yet. */
let isLeaving = false;

const state = () => ({
  ...Object.fromEntries(choices.map((id) => [id, element(id).value])),
  person: people.find(({ key }) => key === element('person').value) ?? people[0],
  frameContext,
  tab,
  contextAfterMs: Number(query.get('contextAfterMs')),
});

const say = (text) => (element('told').textContent = text);

/** What the app asks of the page around it. A function that gives something answers the app. */
const requests = {
  'appInitialization.success': () => void (element('state').textContent = 'Appen er klar'),
  registerHandler: ([name]) => void registered.add(name),
  readyToUnload: () => isLeaving && wakeUp(),
  'settings.setValidityState': ([valid]) => void (element('save').disabled = !valid),
  'settings.getSettings': () => [
    tab.channelId ? { entityId: tab.entityId, contentUrl: tab.contentUrl, websiteUrl: tab.websiteUrl } : {},
  ],
  'settings.setSettings': ([config]) => {
    if (query.get('save') === 'refused') return [false, 'refused'];
    saved = config;
    return [true];
  },
  'settings.save.success': () => open(keepChannelTab(tab.channelId ? tab : undefined, saved)),
  'settings.save.failure': ([reason]) => void say(reason ?? 'Fanen blev ikke gemt'),
  'settings.remove.success': () => {
    dropChannelTab(tab);
    open(personalTabs[0]);
  },
  'sharing.shareWebContent': ([{ content }]) => {
    say(`Delt: ${content[0].url}`);
    return [null];
  },
  navigateBack: () => {
    say('Værten går selv tilbage');
    return [true];
  },
};

const host = playHost(
  () => element('tab'),
  new URL(appUrl).origin,
  state,
  ({ func, args }) => requests[func]?.(args ?? []),
);

/**
 * A new document each time, as when Teams opens a tab, and in a new frame: one that only got another address would keep the
 * old document until the new one comes, and what that still says would be taken for the new one's words.
 */
function load(address) {
  const url = new URL(address);
  url.searchParams.set('n', Date.now());
  registered = new Set();
  isLeaving = false;
  const fresh = element('tab').cloneNode();
  fresh.src = url.href;
  element('tab').replaceWith(fresh);
}

function draw(context) {
  frameContext = context;
  element('state').textContent = '';
  say('');
  element('save').disabled = true;
  element('save').textContent = context === 'remove' ? 'Fjern' : 'Gem';
  element('dialog').hidden = context === 'content';
  element('channel-tools').hidden = context !== 'content' || !tab.channelId;
  element('tabs').replaceChildren(...[...personalTabs, ...channelTabs()].map(linkTo));
}

function linkTo(chosen) {
  const link = Object.assign(document.createElement('a'), { href: '#', textContent: chosen.title });
  if (chosen.title === tab.title && chosen.channelId === tab.channelId) link.setAttribute('aria-current', 'page');
  link.addEventListener('click', (event) => {
    event.preventDefault();
    change(chosen);
  });
  return link;
}

function open(chosen, address = chosen.contentUrl) {
  tab = chosen;
  draw('content');
  load(address);
}

/**
 * From one tab to another: in a new document, or in the same one where app and host have agreed on it. What is chosen
 * counts at once, so that whatever is chosen next, while the app lets go of its tab, begins from there.
 */
function change(chosen) {
  if (element('reuse').value === 'no' || !registered.has('load') || !registered.has('beforeUnload'))
    return open(chosen);
  tab = chosen;
  draw('content');
  if (isLeaving) return;
  isLeaving = true;
  host.send('beforeUnload');
}

/** Drawn once more, since the app may have said that it is ready for the tab before. */
function wakeUp() {
  isLeaving = false;
  draw('content');
  host.send('load', { entityId: tab.entityId, contentUrl: tab.contentUrl });
}

function openDialog(context, chosen) {
  tab = chosen;
  draw(context);
  load(context === 'remove' ? tab.removeUrl : configurationUrl);
}

const onClick = (id, act) => element(id).addEventListener('click', act);
onClick('add', () => openDialog('settings', { entityId: '', title: 'Ny fane' }));
onClick('change', () => openDialog('settings', tab));
onClick('remove', () => openDialog('remove', tab));
onClick('cancel', () => open(tab.channelId ? tab : personalTabs[0]));
onClick('back', () => host.send('backButtonPress'));
onClick('save', () => host.send(frameContext === 'remove' ? 'settings.remove' : 'settings.save', {}));
element('theme').addEventListener('change', () => host.send('themeChange', state().theme));
for (const id of ['person', 'locale', 'token', 'host']) element(id).addEventListener('change', () => open(tab));

if (query.get('frame') === 'settings') openDialog('settings', { entityId: '', title: 'Ny fane' });
else {
  const linked = query.get('subPageId');
  const address = new URL(tab.contentUrl);
  if (location.hash) address.hash = location.hash;
  open(linked ? { ...tab, subPageId: linked } : tab, address.href);
}
