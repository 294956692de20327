import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { encodeCbor } from './encode-cbor.ts';

/** What a test may bend of an honest answer, to see it refused. */
export type Bent = {
  origin?: string;
  rpId?: string;
  type?: string;
  challenge?: string;
  crossOrigin?: boolean;
  isPresent?: boolean;
  isVerified?: boolean;
  counter?: number;
  userHandle?: string | null;
  id?: string;
  alg?: number;
  prf?: boolean;
  /** Changes the bytes that were signed, after they were signed. */
  afterSigning?: (parts: { authenticatorData: Buffer; clientDataJSON: Buffer; signature: Buffer }) => void;
};

type Created = { challenge: string; rp: { id?: string }; user: { id: string } };
type Requested = { challenge: string };
const FLAG = { present: 1, verified: 4, eligible: 8, backedUp: 16, attested: 64 } as const;
const text = (bytes: Buffer) => bytes.toString('base64url');

/** One P-256 passkey as a phone keeps it: enough of WebAuthn to come in by, and to lie with. */
export class SoftwareAuthenticator {
  readonly id = randomBytes(32);
  readonly #origin: string;
  readonly #rpId: string;
  readonly #isSynced: boolean;
  readonly #keys: { publicKey: KeyObject; privateKey: KeyObject };
  #userHandle = '';
  counter = 0;

  constructor({ origin = 'http://localhost', isSynced = false } = {}) {
    this.#origin = origin;
    this.#rpId = new URL(origin).hostname;
    this.#isSynced = isSynced;
    this.#keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  }

  /** As `navigator.credentials.create` answers. */
  make(options: Created, bent: Bent = {}) {
    this.#userHandle = options.user.id;
    const clientDataJSON = this.#clientData('webauthn.create', options.challenge, bent);
    const authData = Buffer.concat([this.#head(bent, FLAG.attested), this.#attested(bent)]);
    const attestationObject = encodeCbor(
      new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ]),
    );
    bent.afterSigning?.({ authenticatorData: attestationObject, clientDataJSON, signature: Buffer.alloc(0) });
    return {
      id: bent.id ?? text(this.id),
      rawId: bent.id ?? text(this.id),
      type: 'public-key',
      response: {
        clientDataJSON: text(clientDataJSON),
        attestationObject: text(attestationObject),
        transports: ['internal'],
      },
      clientExtensionResults: { prf: { enabled: bent.prf ?? true } },
    };
  }

  /** As `navigator.credentials.get` answers. */
  use(options: Requested, bent: Bent = {}) {
    const clientDataJSON = this.#clientData('webauthn.get', options.challenge, bent);
    this.counter += 1;
    const authenticatorData = this.#head(bent, 0);
    const signed = Buffer.concat([authenticatorData, createHash('sha256').update(clientDataJSON).digest()]);
    const signature = createSign('sha256').update(signed).sign(this.#keys.privateKey);
    bent.afterSigning?.({ authenticatorData, clientDataJSON, signature });
    return {
      id: bent.id ?? text(this.id),
      rawId: bent.id ?? text(this.id),
      type: 'public-key',
      response: {
        clientDataJSON: text(clientDataJSON),
        authenticatorData: text(authenticatorData),
        signature: text(signature),
        userHandle: bent.userHandle === undefined ? this.#userHandle : bent.userHandle,
      },
      clientExtensionResults: {},
    };
  }

  #clientData(type: string, challenge: string, bent: Bent): Buffer {
    const said = {
      type: bent.type ?? type,
      challenge: bent.challenge ?? challenge,
      origin: bent.origin ?? this.#origin,
      crossOrigin: bent.crossOrigin ?? false,
    };
    return Buffer.from(JSON.stringify(said));
  }

  #head(
    { rpId = this.#rpId, isPresent = true, isVerified = true, counter = this.counter }: Bent,
    more: number,
  ): Buffer {
    const synced = this.#isSynced ? FLAG.eligible | FLAG.backedUp : 0;
    const flags = (isPresent ? FLAG.present : 0) | (isVerified ? FLAG.verified : 0) | synced | more;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.of(flags), count]);
  }

  #attested({ alg = -7 }: Bent): Buffer {
    const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' });
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.id.length);
    const key = new Map<number, unknown>([
      [1, 2],
      [3, alg],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ]);
    return Buffer.concat([Buffer.alloc(16), length, this.id, encodeCbor(key)]);
  }
}
