import { useTranslation } from 'react-i18next';
import { dayInIndia } from '#kernel/calendar.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import type { StaySign } from '#modules/placement/model/board-signs.ts';
import { shortDayWords, timeWords } from '#platform/design/dated-words.ts';
import { FactLine } from '#platform/design/fact-line.tsx';
import type { IconName } from '#platform/design/icons.tsx';
import { useToday } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';

const ICONS: Record<StaySign['is'], IconName> = {
  'wants-to-leave': 'exit',
  overdue: 'late',
  out: 'exit',
  'on-the-way': 'route',
  transfer: 'route',
  'order-ends': 'legal',
  leave: 'leave',
  hearing: 'legal',
  'goes-out': 'exit',
  'may-go-out': 'exit',
};

/** What cannot wait for the next round. */
export function isUrgent(is: StaySign['is']): boolean {
  return is === 'wants-to-leave' || is === 'overdue' || is === 'on-the-way' || is === 'order-ends';
}

/** What a card says of leaves, orders, wishes and transfers. */
export function SignLines({ signs, urgent }: { signs: readonly StaySign[]; urgent: boolean }) {
  const words = useSignWords();
  return signs
    .filter(({ is }) => isUrgent(is) === urgent)
    .map((sign) => (
      <FactLine
        key={sign.is}
        icon={ICONS[sign.is]}
        tone={urgent ? (sign.is === 'overdue' ? 'missed' : 'risk') : undefined}
      >
        {words(sign)}
      </FactLine>
    ));
}

/** A sign in words: on the card, in the list, on the roll-call. */
export function useSignWords(): (sign: StaySign) => string {
  const { t, i18n } = useTranslation('facility');
  const today = useToday();
  const places = useRecords(Organisation);
  const day = (on: string) => shortDayWords(on, i18n.language);
  const moment = (at: string) => (dayInIndia(at) === today ? timeWords(at, i18n.language) : day(dayInIndia(at)));
  return (sign) => {
    if (sign.is === 'leave') {
      const values = { kind: t(`leave.kind.${sign.kind}`), from: day(sign.from), to: day(sign.to) };
      return t(sign.from === sign.to ? 'sign.leaveDay' : 'sign.leave', values);
    }
    if ('toId' in sign) {
      const to = places.find(({ id }) => id === sign.toId)?.name ?? '…';
      return t(`sign.${sign.is}`, { to, on: sign.on ? day(sign.on) : 'open' });
    }
    return t(`sign.${sign.is}`, { when: 'at' in sign ? moment(sign.at) : day(sign.on) });
  };
}
