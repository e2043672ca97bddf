/* Settings of the welcome page. */

import { language } from './ours.js';

if (language === 'ko') {
  document.title = '공직자 교육';
}

export default {
  app: language === 'ko' ? { name: '시작', vendor: '공직자 교육' } : { name: 'Welcome', vendor: 'Training' },
  locales: { availableLocales: [language], fallbackLocale: language },
  disableWelcomeMessage: true
};
