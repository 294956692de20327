import type { Tools } from '#kernel/judge-head.ts';

/** The browser's own cryptography. Ed25519 is there since 2025; where it is not, that is said and nothing is claimed. */
export const WEB_TOOLS: Tools = {
  sha256: async (data) => new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(data))),
  utf8: (text) => new TextEncoder().encode(text),
  async verify(raw, signature, text) {
    const key = await crypto.subtle
      .importKey('raw', Uint8Array.from(raw), 'Ed25519', false, ['verify'])
      .catch(() => null);
    return key && crypto.subtle.verify('Ed25519', key, Uint8Array.from(signature), Uint8Array.from(text));
  },
};
