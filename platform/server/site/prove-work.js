// Served to readers' browsers as it stands: before a form is sent, the browser does the work that its puzzle asks for.
// <form data-proof="address of a puzzle"> with an empty field named `proof`; an element [data-proof-waits] is shown while
// it works, [data-proof-fails] if it cannot. Written for browsers of 2016: no newer words of the language.
const fromHex = (hex) => new Uint8Array(hex.match(/../g).map((two) => Number.parseInt(two, 16)));
const toHex = (bytes) => Array.from(bytes, (byte) => `0${byte.toString(16)}`.slice(-2)).join('');

async function derive(asked, tried) {
  const key = await crypto.subtle.importKey('raw', tried, 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: fromHex(asked.salt), iterations: asked.cost };
  return toHex(new Uint8Array(await crypto.subtle.deriveBits(how, key, asked.keyLength * 8)));
}

async function solve(asked) {
  const nonce = fromHex(asked.nonce);
  const tried = new Uint8Array(nonce.length + 4);
  tried.set(nonce);
  for (let counter = 0; counter < 100000; counter += 1) {
    new DataView(tried.buffer).setUint32(nonce.length, counter);
    const derivedKey = await derive(asked, tried);
    if (derivedKey.indexOf(asked.keyPrefix) === 0) return { counter, derivedKey };
  }
  throw new Error('no solution');
}

async function prove(address) {
  const answer = await fetch(address, { credentials: 'omit', cache: 'no-store' });
  if (!answer.ok) throw new Error('no puzzle');
  const challenge = await answer.json();
  return btoa(JSON.stringify({ challenge, solution: await solve(challenge.parameters) }));
}

const show = (form, name, on) => {
  for (const one of form.querySelectorAll(`[${name}]`)) one.hidden = !on;
};

function watch(form) {
  let begun = null;
  const begin = () => {
    if (!begun) begun = prove(form.getAttribute('data-proof'));
    begun.catch(() => {});
    return begun;
  };
  const forget = () => {
    begun = null;
    form.elements.proof.value = '';
    show(form, 'data-proof-waits', false);
  };
  form.addEventListener('focusin', begin, { once: true });
  // Back from the next page the work is used up, and another is needed.
  addEventListener('pageshow', (event) => event.persisted && forget());
  form.addEventListener('submit', (event) => {
    if (form.elements.proof.value) return;
    event.preventDefault();
    show(form, 'data-proof-waits', true);
    show(form, 'data-proof-fails', false);
    begin().then(
      (proof) => {
        form.elements.proof.value = proof;
        form.submit();
      },
      () => {
        forget();
        show(form, 'data-proof-fails', true);
      },
    );
  });
}

for (const form of document.querySelectorAll('form[data-proof]')) watch(form);
