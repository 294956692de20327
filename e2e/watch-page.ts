import type { Page } from '@playwright/test';

/** A host that is nowhere: whatever asks it was made to. */
const NOWHERE = 'zq.invalid';

/** Notes whatever would be the work of a script that came in as somebody's words. */
export async function watchPage(page: Page, faults: string[]): Promise<void> {
  const note = (what: string) => faults.push(`${new URL(page.url()).pathname}: ${what}`);
  page.on('dialog', (dialog) => {
    note(`a dialog “${dialog.message()}”`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => note(`an error: ${error.message.slice(0, 200)}`));
  page.on('request', (request) => {
    if (request.url().includes(NOWHERE)) note(`asked ${request.url()}`);
  });
  page.on('popup', () => note('a window opened'));
  page.on('console', (message) => {
    const answered = message.text().startsWith('Failed to load resource') && message.location().url.includes('/api/');
    if (message.type() === 'error' && !answered) note(`the console says ${message.text().slice(0, 300)}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`content policy: ${event.violatedDirective} stopped ${event.blockedURI} ${event.sample}`),
    );
  });
}

/** What stands on the page and was built by nobody of ours: elements, handlers, addresses, styles. */
export function findStrangers(page: Page): Promise<string[]> {
  return page.evaluate((nowhere) => {
    const shut =
      'iframe,frame,frameset,object,embed,applet,base,marquee,portal,foreignObject,animate,set,math,template,noscript,zq-element';
    const strangers: string[] = [
      ...document.querySelectorAll(`${shut},[data-zq],[srcdoc],[ping],[popover][onbeforetoggle]`),
    ].map((one) => `element ${one.outerHTML.slice(0, 120)}`);
    for (const script of document.querySelectorAll('script')) {
      const from = script.getAttribute('src') ?? '';
      if (script.textContent?.trim() || !from.startsWith('/assets/'))
        strangers.push(`script ${script.outerHTML.slice(0, 120)}`);
    }
    const addresses = new Set([
      'href',
      'src',
      'srcset',
      'action',
      'formaction',
      'xlink:href',
      'data',
      'background',
      'poster',
      'to',
    ]);
    for (const one of document.querySelectorAll('*'))
      for (const { name, value } of one.attributes) {
        if (name.startsWith('on')) strangers.push(`handler ${name}=${value.slice(0, 80)} on ${one.tagName}`);
        const plain = [...value]
          .filter((sign) => sign > ' ')
          .join('')
          .toLowerCase();
        const runs = /^(javascript|vbscript|data:text|data:image\/svg)/.test(plain) || plain.includes(`//${nowhere}`);
        if ((addresses.has(name) && runs) || (name === 'style' && plain.includes(nowhere)))
          strangers.push(`${name}=${value.slice(0, 80)} on ${one.tagName}`);
      }
    for (const sheet of document.querySelectorAll('style'))
      if (sheet.textContent?.includes(nowhere)) strangers.push(`style ${sheet.textContent.slice(0, 80)}`);
    if ('zqRan' in window) strangers.push('a script ran');
    return strangers;
  }, NOWHERE);
}

/** The tags of the hostile texts that a person can read on this page, or is told by name, title or value. */
export function tagsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const told = [...document.querySelectorAll('[aria-label],[title],input,textarea,option,img')].map(
      (one) =>
        ['aria-label', 'title', 'alt', 'label'].map((name) => one.getAttribute(name) ?? '').join(' ') +
        ((one as HTMLInputElement).value ?? ''),
    );
    const text = `${document.title} ${document.body.textContent} ${told.join(' ')}`;
    return [...new Set([...text.matchAll(/zq\d+q/g)].map(([tag]) => tag))];
  });
}
