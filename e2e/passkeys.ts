import type { CDPSession, Page } from '@playwright/test';

const OPTIONS = {
  protocol: 'ctap2',
  ctap2Version: 'ctap2_1',
  transport: 'internal',
  hasResidentKey: true,
  hasUserVerification: true,
  isUserVerified: true,
  automaticPresenceSimulation: true,
  hasPrf: true,
} as const;

/** What keeps passkeys on one device: a finger is always on it, unless the test takes it away. */
export type Authenticator = {
  /** Takes it out and puts another in, as when a second key is made. */
  exchange: () => Promise<void>;
  /** Whether the person touches it when she is asked. */
  touch: (touches: boolean) => Promise<void>;
};

/** Chromium’s own virtual authenticator, of the kind a phone has built in. */
export async function authenticatorOf(page: Page): Promise<Authenticator> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('WebAuthn.enable');
  let id = await add(browser);
  return {
    async exchange() {
      await browser.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId: id });
      id = await add(browser);
    },
    async touch(touches) {
      await browser.send('WebAuthn.setUserVerified', { authenticatorId: id, isUserVerified: touches });
    },
  };
}

async function add(browser: CDPSession): Promise<string> {
  const { authenticatorId } = await browser.send('WebAuthn.addVirtualAuthenticator', { options: OPTIONS });
  return authenticatorId;
}
