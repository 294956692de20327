/**
 * Must be imported before anything else in an entry: it makes the page live under its strict content policy.
 *
 * Without the nonce Mantine's styles are refused in silence; without the policy `default` React dies at its
 * first style text; and zod probes `new Function` unless told not to.
 */
import { setNonce } from 'get-nonce';

type TrustedTypesPolicyRules = {
  createHTML: (text: string) => string;
  createScriptURL: (address: string) => string;
};
declare global {
  var __zod_globalConfig: { jitless: boolean } | undefined;
  interface Window {
    trustedTypes?: { createPolicy: (name: string, rules: TrustedTypesPolicyRules) => unknown };
  }
}

const SERVICE_WORKER = '/sw.js';

function allowOnlyPlainText(text: string): string {
  if (text.includes('<')) throw new TypeError('Markup is never written into the page.');
  return text;
}

function allowOnlyOwnWorker(address: string): string {
  if (address !== SERVICE_WORKER) throw new TypeError('Only our own worker may be started.');
  return address;
}

// zod reads this when it is first loaded, and probes `new Function` as soon as the first shape is made: in a bundle that
// is before any line of ours that could call its `config`.
globalThis.__zod_globalConfig = { jitless: true };
window.trustedTypes?.createPolicy('default', {
  createHTML: allowOnlyPlainText,
  createScriptURL: allowOnlyOwnWorker,
});

/** Of this very answer; the server writes it into the page. */
export const styleNonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
setNonce(styleNonce);
