import { z } from 'zod';

/** What the record came from, as the Schedule to the Bharatiya Sakshya Adhiniyam 2023 lists it. */
export const SOURCE_DEVICES = [
  'computer',
  'dvr',
  'mobile',
  'flash-drive',
  'cd-dvd',
  'server',
  'cloud',
  'other',
] as const;
export const HELD_AS = ['owned', 'maintained', 'managed', 'operated'] as const;
export const HASHES = ['sha1', 'sha256', 'md5'] as const;
export const CERTIFICATE_LANGUAGES = ['en', 'hi', 'mr', 'es'] as const;

const Words = z.string().trim().min(1).max(300);
const IfAny = z.string().trim().max(300).default('');

/**
 * What Part A of the certificate under section 63(4)(c) needs besides what is recorded. It is typed for one submission and
 * kept nowhere but in the journal: the Act asks for a new certificate each time.
 */
export const CertificateRequest = z.strictObject({
  language: z.enum(CERTIFICATE_LANGUAGES),
  party: Words,
  /** Son, daughter or spouse of. */
  kin: Words,
  /** Residing or employed at. */
  address: Words,
  devices: z.array(z.enum(SOURCE_DEVICES)).min(1),
  otherDevice: IfAny,
  makeModel: Words,
  colour: IfAny,
  serial: IfAny,
  /** IMEI, UIN, UID, MAC or cloud id. A browser cannot read it: a person does. */
  deviceIds: IfAny,
  otherInformation: IfAny,
  heldAs: z.array(z.enum(HELD_AS)).min(1),
  hashes: z.array(z.enum(HASHES)).min(1),
  place: Words,
});
export type CertificateRequest = z.infer<typeof CertificateRequest>;
