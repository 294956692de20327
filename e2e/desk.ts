import { type Browser, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import { COLLEAGUES, type ColleagueName, DEMONSTRATION_PASSWORD } from '#database/demo/people.ts';

export { expect };

export type DeskOptions = {
  language?: 'en' | 'hi' | 'mr' | 'es';
  at?: string;
  /** Signed in for this test alone: it ends its session, which would end everybody's after it. */
  alone?: boolean;
} & BrowserContextOptions;
export type DeskOf = (who: ColleagueName, options?: DeskOptions) => Promise<Page>;

type Cookies = NonNullable<Exclude<BrowserContextOptions['storageState'], string>>['cookies'];
const signedIn = new Map<ColleagueName, Cookies>();

/**
 * `deskOf('asha')` gives a page on which Asha is signed in, on a device of her own.
 *
 * When the test ends, every desk must have been quiet: no error in the console, nothing stopped by the content policy.
 */
export const test = base.extend<{ deskOf: DeskOf }>({
  deskOf: async ({ browser }, use) => {
    const complaints: string[] = [];
    const opened: { who: ColleagueName; page: Page; given: Cookies | null }[] = [];
    await use(async (who, options = {}) => {
      const given = options.alone ? null : await cookiesOf(browser, who);
      const page = await openDesk(browser, given ?? (await signIn(browser, who)), options);
      listen(page, complaints);
      opened.push({ who, page, given });
      await page.goto(options.at ?? '/');
      return page;
    });
    for (const { who, page, given } of opened) {
      if (given) keepCookies(who, given, await page.context().cookies());
      await page.context().close();
    }
    expect(complaints, 'what the browser complained about').toEqual([]);
  },
});

async function openDesk(browser: Browser, cookies: Cookies, options: DeskOptions): Promise<Page> {
  const { language = 'en', at: _, alone: __, ...context } = options;
  const device = await browser.newContext(context);
  await device.addCookies(cookies);
  await device.addInitScript((kept) => localStorage.setItem('daybook.language', kept), language);
  await device.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`content policy: ${event.violatedDirective} stopped ${event.blockedURI} ${event.sample}`),
    );
  });
  const page = await device.newPage();
  // A proof older than five minutes is asked for anew, and how far into the run a test comes is not its business.
  const proof = page.getByRole('dialog', { name: 'Is it still you?' }).getByRole('button', { name: 'It is me' });
  // The test itself may be pressing it at the same moment.
  await page.addLocatorHandler(proof, (button) => button.click({ timeout: 5_000 }).catch(() => {}));
  return page;
}

/** Signed in once for all tests: the door counts how often it is knocked at. */
async function cookiesOf(browser: Browser, who: ColleagueName): Promise<Cookies> {
  const cookies = signedIn.get(who) ?? (await signIn(browser, who));
  signedIn.set(who, cookies);
  return cookies;
}

/** Whoever proved anew who she is holds another session from then on: the next test goes on with that one. */
function keepCookies(who: ColleagueName, given: Cookies, now: Cookies): void {
  const values = (cookies: Cookies) => cookies.map(({ name, value }) => `${name} ${value}`).join();
  if (values(now) === values(given)) return;
  if (now.length > 0) signedIn.set(who, now);
  else signedIn.delete(who);
}

async function signIn(browser: Browser, who: ColleagueName): Promise<Cookies> {
  const door = await browser.newContext();
  const data = { name: COLLEAGUES[who].signInName, password: DEMONSTRATION_PASSWORD, device: 'e2e' };
  const answer = await door.request.post('/api/sign-in', { data });
  expect(answer.ok(), `${who} is let in`).toBe(true);
  const cookies = await door.cookies();
  await door.close();
  return cookies;
}

function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    // Chromium writes an error for every 4xx; that the server refuses is an answer, not a fault.
    const answered = message.text().startsWith('Failed to load resource') && message.location().url.includes('/api/');
    if (message.type() === 'error' && !answered) complaints.push(`${page.url()}: ${message.text()}`);
  });
}
