import type { Happening } from '#kernel/decision.ts';
import type { Applying } from './applying.ts';

/** What guards the rest, done by functions of the database that look at the session and not at what is claimed here. */
export function applyProtection({ tx, command }: Applying, event: Happening): void {
  if (event.is === 'second-asked')
    tx.query('select app.ask_second($1, $2, $3)', [event.approvalId, event.act, event.confirmBy]);
  if (event.is === 'twice-asked') tx.query('select app.ask_second($1, $2, $3)', [event.id, event.act, event.confirmBy]);
  if (event.is === 'twice-confirmed') tx.query(`select app.settle_second($1, 'confirmed')`, [event.id]);
  if (event.is === 'second-confirmed') tx.query(`select app.settle_second($1, 'confirmed')`, [event.approvalId]);
  if (event.is === 'second-declined') tx.query(`select app.settle_second($1, 'declined')`, [event.approvalId]);
  if (event.is === 'glass-broken')
    tx.query('select app.break_glass($1, $2, $3, $4)', [event.glassId, event.code, event.reads, event.minutes]);
  if (event.is === 'glass-ended') tx.query('select app.end_glass($1)', [event.glassId]);
  if (event.is === 'going-on') tx.query('select app.go_on($1)', [event.goingOnId]);
  if (event.is === 'honey-begun') tx.query('select app.begin_honey($1, $2)', [event.personId, event.caseFileId]);
  if (event.is === 'honey-set') tx.query('select app.end_honey($1, $2)', [event.personId, event.caseFileId]);
  if (event.is === 'colleague-suspended') tx.query('select app.suspend_by_act($1)', [event.staffId]);
  if (event.is === 'work-handed-over') tx.query('select app.hand_over_work($1, $2)', [event.staffId, event.to]);
  if (event.is === 'contacts-handed-over') tx.query('select app.hand_over_contacts($1, $2)', [event.staffId, event.to]);
  if (event.is === 'service-ended') tx.query('select app.end_service($1, $2)', [event.staffId, event.deskTo]);
  if (event.is === 'conflict-declared') {
    const { conflictId, staffId, personId, kind } = event;
    tx.query('select app.declare_conflict($1, $2, $3, $4, $5)', [conflictId, staffId, personId, kind, command.askedAt]);
  }
}

const AFTER_RECORDS: readonly Happening['is'][] = [
  'access-ended',
  'scopes-unlinked',
  'glass-broken',
  'glass-ended',
  'conflict-declared',
  'going-on',
  'honey-set',
  'colleague-suspended',
  'twice-confirmed',
  'work-handed-over',
  'contacts-handed-over',
  'service-ended',
];

/** What is done once the records stand: ends, and what speaks of a record that has just been written. */
export function comesLast({ is }: Happening): boolean {
  return AFTER_RECORDS.includes(is);
}
