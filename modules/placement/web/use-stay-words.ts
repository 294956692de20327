import { useTranslation } from 'react-i18next';
import { dayInIndia } from '#kernel/calendar.ts';
import { type BoardStay, dayOfStay } from '#modules/placement/model/board.ts';
import { ruleValues } from '#modules/placement/model/visiting.ts';
import { shortDayWords, timeWords } from '#platform/design/dated-words.ts';
import { useToday } from '#platform/web/me.ts';

/** What is said of a stay on a card, in the list and on the night list: the same words everywhere. */
export function useStayWords() {
  const { t, i18n } = useTranslation(['placement', 'design']);
  const today = useToday();
  return {
    name: ({ person }: BoardStay) => person.nameUsed ?? t('design:unknownName'),
    day({ stay }: BoardStay): string | undefined {
      const count = dayOfStay(stay.admitted, today);
      return count ? t(count.about ? 'board.aboutDay' : 'board.day', { day: count.day }) : undefined;
    },
    rule: ({ rule, person }: BoardStay) => (rule ? t('rule.short', ruleValues(rule, person.gender)) : t('rule.none')),
    next({ nextVisit }: BoardStay): string | null {
      if (!nextVisit?.plannedFor) return null;
      const on = dayInIndia(nextVisit.plannedFor);
      const time = timeWords(nextVisit.plannedFor, i18n.language);
      return t('board.visitAt', { when: on === today ? time : shortDayWords(on, i18n.language) });
    },
    missing: ({ missing }: BoardStay) => (missing ? t(`missing.${missing}`) : null),
  };
}
