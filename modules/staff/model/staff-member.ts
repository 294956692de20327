import { z } from 'zod';
import { CalendarDay } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { OUTSIDE_ROLES, ROLES } from '#kernel/need-to-know.ts';
import { defineRecord } from '#kernel/record.ts';

/** What a colleague may do here; at least one. Somebody of a partner is nothing else: another role would open our house to her. */
export const StaffRoles = z
  .array(z.enum(ROLES))
  .min(1)
  .refine((roles) => roles.length === 1 || !roles.some((role) => OUTSIDE_ROLES.includes(role)));

const facts = z.strictObject({
  name: z.string().trim().min(1).max(120),
  roles: StaffRoles,
  language: z.enum(['en', 'hi', 'mr', 'es']),
  /** The home a warden looks after: she knows those who stay there. */
  homeId: AnyId.nullable(),
  leftOn: CalendarDay.nullable(),
});

/** A colleague, as colleagues see each other. */
export const StaffMember = defineRecord({ kind: 'staff-member', compartment: 'directory', facts });
export type StaffMemberFacts = z.infer<typeof facts>;
