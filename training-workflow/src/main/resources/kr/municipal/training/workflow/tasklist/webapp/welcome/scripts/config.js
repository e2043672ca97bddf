/* Settings of the welcome page: Korean (English with ?lang=en), our login page. */

const asked = new URLSearchParams(window.location.search).get('lang');
if (asked) {
  window.localStorage.setItem('training-language', asked);
}
const language = window.localStorage.getItem('training-language') === 'en' ? 'en' : 'ko';

document.documentElement.lang = language;
if (language === 'ko') {
  document.title = '공직자 교육';
}

// Camunda keeps labels in the browser until its own version changes; ours change more often.
try {
  const kept = JSON.parse(window.localStorage.getItem('camunda-web') || '{}');
  Object.keys(kept)
    .filter(key => key.includes('_locales_data_'))
    .forEach(key => delete kept[key]);
  window.localStorage.setItem('camunda-web', JSON.stringify(kept));
} catch (e) {
  window.localStorage.removeItem('camunda-web');
}

/* One login: The application's own login view never shows. */

const appRoot = document.querySelector('base').getAttribute('app-root');
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

export default {
  app: language === 'ko' ? { name: '시작', vendor: '공직자 교육' } : { name: 'Welcome', vendor: 'Training' },
  locales: { availableLocales: [language], fallbackLocale: language },
  disableWelcomeMessage: true
};
