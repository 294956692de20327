/** The SHA-256 of a file, computed on this device; null where the browser offers no hashing (a page without TLS). */
export async function hashHere(file: Blob): Promise<string | null> {
  if (globalThis.crypto.subtle === undefined) return null;
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
