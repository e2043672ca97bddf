/* What Tasklist and the welcome page share: the language, the one login, the time. */

import serverTime from './clock.js';

/* Times such as "3일 뒤" follow the server's clock: a demonstration moves it, and a PC may have it wrong. */

const ahead = serverTime - Date.now();
const clockOfThisMachine = Date.now.bind(Date);
if (Math.abs(ahead) > 60000) {
  Date.now = () => clockOfThisMachine() + ahead;
}

/* Korean, or English with ?lang=en. */

const asked = new URLSearchParams(window.location.search).get('lang');
if (asked) {
  window.localStorage.setItem('training-language', asked);
}
export const language = window.localStorage.getItem('training-language') === 'en' ? 'en' : 'ko';

document.documentElement.lang = language;

/*
 * Camunda keeps labels in the browser until its own version changes; ours change more often. And a view that is drawn before
 * they have come shows bare keys. So today's labels are put where it looks for them, before it starts.
 */
const appRoot = document.querySelector('base').getAttribute('app-root');
const folder = appRoot + window.location.pathname.match(/\/app\/[^/]+\//)[0] + 'locales/';
try {
  const kept = JSON.parse(window.localStorage.getItem('camunda-web') || '{}');
  Object.keys(kept)
    .filter(key => key.includes('_locales_data_'))
    .forEach(key => delete kept[key]);
  window.localStorage.setItem('camunda-web', JSON.stringify(kept));
  const answer = await fetch(folder + language + '.json');
  if (answer.ok) {
    kept[folder + '_locales_data_' + language + '_' + window.bust] = JSON.stringify(await answer.json());
    window.localStorage.setItem('camunda-web', JSON.stringify(kept));
  }
} catch (e) {
  window.localStorage.removeItem('camunda-web');
}

/* One login: the application's own login view never shows. */

const loginPage = appRoot.substring(0, appRoot.lastIndexOf('/')) + '/login';
let signedOut = false;

const openRequest = XMLHttpRequest.prototype.open;
XMLHttpRequest.prototype.open = function(method, url) {
  signedOut = signedOut || (method === 'POST' && /\/auth\/user\/[^/]+\/logout$/.test(url));
  return openRequest.apply(this, arguments);
};

function leaveForLogin() {
  if (/^#!?\/login/.test(window.location.hash)) {
    // After a session ran out this page is asked for again, and the server remembers where to return to.
    window.location.replace(signedOut ? loginPage + '?logout' : window.location.pathname);
  }
}

for (const name of ['pushState', 'replaceState']) {
  const original = window.history[name];
  window.history[name] = function() {
    const result = original.apply(this, arguments);
    leaveForLogin();
    return result;
  };
}
window.addEventListener('hashchange', leaveForLogin);
leaveForLogin();
