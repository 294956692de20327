import type { FastifyInstance } from 'fastify';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { recordConsent } from '#modules/consent/model/record-consent.ts';
import { buildAsked } from '#modules/consent/testing/build-consent.ts';
import { addOrganisation } from '#modules/organisation/model/add-organisation.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { prepareOutReferral } from '#modules/referral/model/prepare-out-referral.ts';
import { sendOutReferral } from '#modules/referral/model/send-out-referral.ts';
import { buildPrepared } from '#modules/referral/testing/build-out-referral.ts';
import { COOKIE } from '#platform/server/http/session-cookie.ts';
import { newId } from '#platform/server/random.ts';
import { buildHouseServer } from '../server/house.ts';
import { type Colleague, openTestHouse, type TestHouse } from './test-house.ts';

const DOOR = { staffApp: null, logs: false, demonstration: null, firstRunCode: null };
const newHer = () => ({
  personId: newId(),
  caseFileId: newId(),
  consentId: newId(),
  referralId: newId(),
  packetId: newId(),
});

/** A house with a partner to whom somebody is handed over, anew for each test. */
export async function openHandOverHouse(): Promise<HandOverHouse> {
  const house = await openTestHouse();
  const asha = await house.admit('case-manager');
  const organisation = {
    ...{ name: 'A partner', kind: 'partner', authorityType: null, city: 'Mumbai', country: 'IN', lgdDistrict: null },
    ...{ capacity: null, serves: null, note: null },
  };
  const partnerId = newId();
  await asha.done(addOrganisation, { organisationId: partnerId, organisation, names: [] });
  return new HandOverHouse(house, await buildHouseServer(house.house, DOOR), asha, partnerId);
}

export class HandOverHouse {
  readonly house: TestHouse;
  readonly server: FastifyInstance;
  readonly asha: Colleague;
  readonly partnerId: string;
  her = newHer();

  constructor(house: TestHouse, server: FastifyInstance, asha: Colleague, partnerId: string) {
    this.house = house;
    this.server = server;
    this.asha = asha;
    this.partnerId = partnerId;
  }

  async close(): Promise<void> {
    await this.server.close();
    await this.house.close();
  }

  async meetHer(): Promise<void> {
    this.her = newHer();
    const { personId, caseFileId } = this.her;
    const about = { gender: 'female', born: null, age: null, birthBasis: 'unknown' };
    await this.asha.done(addPerson, { personId, nameUsed: 'Reva', ...about });
    await this.asha.done(openCaseFile, { caseFileId, personId, title: 'Reva', riskLevel: 'high', stage: 'in_shelter' });
  }

  consents() {
    const { consentId, personId } = this.her;
    const consent = buildAsked({ personId, purpose: 'share_partner', recipientId: this.partnerId });
    return this.asha.done(recordConsent, { consentId, consent });
  }

  prepares() {
    const { caseFileId, referralId, packetId } = this.her;
    const prepared = buildPrepared({ caseFileId, referralId, packetId, toOrganisation: this.partnerId });
    return this.asha.done(prepareOutReferral, prepared);
  }

  sends() {
    const { referralId, personId } = this.her;
    return this.asha.ask(sendOutReferral, { referralId, personId, feedbackDue: '2024-06-10' });
  }

  async handsOver(): Promise<void> {
    await this.consents();
    await this.prepares();
    const sent = await this.sends();
    if (sent.outcome !== 'accepted') throw new Error(`Not sent: ${JSON.stringify(sent)}`);
  }

  seenBy(who: Colleague, kind: unknown, id: string) {
    const { store } = this.house.house.path;
    return who.reads((tx) => store.find(tx, { kind: kind as never, where: { id }, how: 'all' }));
  }

  async linked() {
    const answer = await this.server.inject({
      method: 'POST',
      url: `/api/out-referrals/${this.her.referralId}/link`,
      headers: { cookie: `${COOKIE}=${this.asha.token}` },
      payload: {},
    });
    const made = answer.json<{ link: string; code: string; days: number; qr: string[] }>();
    return { ...made, path: new URL(made.link).pathname };
  }

  browser(): PartnersBrowser {
    return new PartnersBrowser(this.server);
  }

  async opened() {
    await this.handsOver();
    const made = await this.linked();
    const phone = this.browser();
    const { to } = await phone.post(made.path, { code: made.code });
    return { made, phone, at: to };
  }

  async answers(phone: PartnersBrowser, at: string, form: Record<string, string>) {
    const { html } = await phone.get(at);
    const proof = /name="proof" value="([^"]+)"/.exec(html)?.[1] ?? '';
    return phone.post(at, { proof, ...form });
  }
}

/** It keeps the cookie it was given. */
class PartnersBrowser {
  readonly #server: FastifyInstance;
  readonly #kept = new Map<string, string>();

  constructor(server: FastifyInstance) {
    this.#server = server;
  }

  get(url: string) {
    return this.#ask('GET', url);
  }

  post(url: string, form: Record<string, string>) {
    return this.#ask('POST', url, form);
  }

  async #ask(method: 'GET' | 'POST', url: string, form?: Record<string, string>) {
    const cookie = [...this.#kept].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await this.#server.inject({
      method,
      url,
      headers: { cookie, ...(form && { 'content-type': 'application/x-www-form-urlencoded' }) },
      ...(form && { payload: new URLSearchParams(form).toString() }),
    });
    for (const { name, value } of answer.cookies) this.#kept.set(name, value);
    const { statusCode: status, body: html, headers } = answer;
    return { status, html, headers, to: String(headers.location ?? '') };
  }
}
