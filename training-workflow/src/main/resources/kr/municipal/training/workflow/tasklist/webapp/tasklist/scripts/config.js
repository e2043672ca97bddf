/* Settings of Tasklist, and Korean texts of the form library. */

import { language } from './ours.js';

if (language === 'ko') {
  document.title = '공직자 교육 업무함';
}

/* The form library brings its messages in English and takes no others. */

const formTexts = [
  [/^Field is required\.$/, () => '필수 입력 항목입니다.'],
  [/^Value is not a number\.$/, () => '숫자를 입력하십시오.'],
  [/^Value is expected to be an integer\.$/, () => '정수를 입력하십시오.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, m => `소수점 아래 ${m[1]}자리까지 입력할 수 있습니다.`],
  [
    /^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/,
    m => `쓸 수 없는 값입니다. 가까운 값은 ${m[1]}, ${m[2]}입니다.`
  ],
  [/^Field must match pattern (.+)\.$/, m => `입력 형식이 맞지 않습니다(${m[1]}).`],
  [/^Field must have minimum value of (.+)\.$/, m => `${m[1]} 이상이어야 합니다.`],
  [/^Field must have maximum value of (.+)\.$/, m => `${m[1]} 이하여야 합니다.`],
  [/^Field must have minimum length of (.+)\.$/, m => `${m[1]}자 이상 입력하십시오.`],
  [/^Field must have maximum length of (.+)\.$/, m => `${m[1]}자까지 입력할 수 있습니다.`],
  [/^Field must be a valid +international phone number\./, () => '국가 번호를 붙인 전화번호를 입력하십시오(예: +8221234567).'],
  [/^Field must be a valid email\.$/, () => '전자우편 주소를 입력하십시오.'],
  [/^Nothing to show$/, () => '표시할 것이 없습니다'],
  [/^No results$/, () => '결과가 없습니다'],
  [/^Select$/, () => '선택'],
  [/^Search$/, () => '찾기']
];

function korean(text) {
  for (const [pattern, translate] of formTexts) {
    const match = pattern.exec(text.trim());
    if (match) {
      return translate(match);
    }
  }
  return null;
}

function translateTexts(root) {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = root.nodeType === Node.TEXT_NODE ? root : texts.nextNode(); node; node = texts.nextNode()) {
    const form = node.parentElement && node.parentElement.closest('.fjs-container');
    const translated = form && korean(node.data);
    if (translated) {
      node.data = translated;
    }
  }
}

function translatePlaceholders(root) {
  const fields = root.nodeType === Node.ELEMENT_NODE ? root.querySelectorAll('.fjs-container [placeholder]') : [];
  for (const field of fields) {
    const translated = korean(field.placeholder);
    if (translated) {
      field.placeholder = translated;
    }
  }
}

if (language === 'ko') {
  new MutationObserver(changes => {
    for (const change of changes) {
      const changed = change.type === 'characterData' ? [change.target] : change.addedNodes;
      for (const node of changed) {
        translateTexts(node);
        translatePlaceholders(node);
      }
    }
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}

/* The field that keeps a task from being completed may be out of sight; its message is drawn a moment after the click. */

const LOOKS = 10;
const PAUSE = 100;

function showFirstError(looksLeft) {
  const message = document.querySelector('.fjs-container .fjs-form-field-error');
  const field = message && message.closest('.fjs-form-field');
  if (field) {
    field.scrollIntoView({ block: 'center' });
    const input = field.querySelector('input, textarea, select');
    if (input) {
      input.focus({ preventScroll: true, focusVisible: true });
    }
  } else if (looksLeft > 1) {
    setTimeout(showFirstError, PAUSE, looksLeft - 1);
  }
}

document.addEventListener('click', event => {
  if (event.target instanceof Element && event.target.closest('[ng-click="complete()"]')) {
    setTimeout(showFirstError, PAUSE, LOOKS);
  }
});

const shortcuts = {
  ko: {
    claimTask: '고른 업무를 맡습니다',
    focusFilter: '첫 필터로 이동합니다',
    focusList: '목록의 첫 업무로 이동합니다',
    focusForm: '양식의 첫 입력란으로 이동합니다',
    startProcess: '프로세스 시작 창을 엽니다'
  },
  en: {
    claimTask: 'claims the currently selected task',
    focusFilter: 'set the focus to the first filter in the list',
    focusList: 'sets the focus to the first task in the list',
    focusForm: 'sets the focus to the first input field in a task form',
    startProcess: 'opens the start process modal dialog'
  }
}[language];

export default {
  app: language === 'ko' ? { name: '업무함', vendor: '공직자 교육' } : { name: 'Tasklist', vendor: 'Training' },
  locales: { availableLocales: [language], fallbackLocale: language },
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: shortcuts.claimTask },
    focusFilter: { key: 'ctrl+shift+f', description: shortcuts.focusFilter },
    focusList: { key: 'ctrl+alt+l', description: shortcuts.focusList },
    focusForm: { key: 'ctrl+alt+f', description: shortcuts.focusForm },
    startProcess: { key: 'ctrl+alt+p', description: shortcuts.startProcess }
  }
};
