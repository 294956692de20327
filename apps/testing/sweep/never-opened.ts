const CEREMONY = 'asks for a passkey, a code or a link in hand: opened in the tests of sign-in';
const NONE_THERE = 'none of these stands in the world of the sweep: opened in the tests of its own module';

/** Routes that a sweep cannot open, and why. It still knocks at each of them, as everybody, and nobody may come in. */
export const NEVER_OPENED: Readonly<Record<string, string>> = {
  'GET /api/stream': 'never ends: held open in the tests of the feed',
  'POST /api/sign-in': CEREMONY,
  'POST /api/sign-in/passkey': CEREMONY,
  'POST /api/sign-in/recovery': CEREMONY,
  'POST /api/first-run': 'the organisation is founded',
  'POST /api/invitation/see': CEREMONY,
  'POST /api/invitation/passkey/options': CEREMONY,
  'POST /api/invitation/passkey': CEREMONY,
  'POST /api/invitation/code': CEREMONY,
  'POST /api/step-up': CEREMONY,
  'POST /api/step-up/demonstration': CEREMONY,
  'POST /api/my-sign-in/passkeys': CEREMONY,
  'POST /api/my-sign-in/passkeys/:id/remove': CEREMONY,
  'POST /api/my-sign-in/code': CEREMONY,
  'POST /api/my-sign-in/sessions/:id/end': 'a session of one\u2019s own is not aimed at',
  'POST /api/my-sign-in/notices/:id/cancel': NONE_THERE,
  'POST /api/my-sign-in/notices/:id/seen': NONE_THERE,
  'POST /api/colleagues/:id/first-password': NONE_THERE,
  'POST /api/resets/:id/confirm': NONE_THERE,
  'POST /api/resets/:id/cancel': NONE_THERE,
  'POST /api/scopes/:id/arm': NONE_THERE,
  'POST /api/scopes/:id/disarm': NONE_THERE,
  'GET /api/evidence-files/:evidenceId': NONE_THERE,
  'POST /api/evidence-files/:evidenceId/original': NONE_THERE,
  'POST /api/evidence-files/:evidenceId/certificate': NONE_THERE,
  'GET /api/journal/:id': 'an entry of the journal is not aimed at: opened in the tests of the journal',
};
