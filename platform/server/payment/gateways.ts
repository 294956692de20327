import { join } from 'node:path';
import { z } from 'zod';
import { readSecretFile } from '../secret-file.ts';
import type { CardGateway } from './card-gateway.ts';
import { razorpay } from './razorpay.ts';

const LOOPBACK = /^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?$/;

/** By the id of an organisation: what its card gateway gave it. */
const Gateways = z.record(
  z.string().regex(/^[a-z2-7]{12}$/),
  z.strictObject({
    provider: z.literal('razorpay'),
    keyId: z.string().regex(/^rzp_(test|live)_\w{4,40}$/),
    keySecret: z.string().min(4),
    webhookSecret: z.string().min(8),
    api: z.string().regex(LOOPBACK).optional(),
  }),
);

/** `payment.json` beside the data, as text for the site's process; '' where there is none: then no card is offered. */
export async function readPaymentFile(data: string): Promise<string> {
  const found = await readSecretFile(join(data, 'payment.json'), Gateways);
  return found ? JSON.stringify(found) : '';
}

export function readGateways(text: string): ReadonlyMap<string, CardGateway> {
  if (!text) return new Map();
  const found = Gateways.parse(JSON.parse(text));
  return new Map(
    Object.entries(found).map(([organisationId, { provider: _, api, ...keys }]) => [
      organisationId,
      razorpay({ ...keys, ...(api && { api }) }),
    ]),
  );
}
