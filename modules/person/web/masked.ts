import { Participant } from '#modules/case-file/model/case-file.ts';
import { useRecords } from '#platform/web/records.ts';

const CODE_ONLY = new Set(['accused', 'suspect']);

/** Whether somebody stands in lists by the code alone: an accused, until convicted or not, is nobody's gossip. */
export function useMasked(): (personId: string) => boolean {
  const participants = useRecords(Participant);
  return (personId) => {
    const roles = participants.filter((one) => one.personId === personId).map((one) => one.role);
    return roles.length > 0 && roles.every((role) => CODE_ONLY.has(role));
  };
}
