import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import type { Headcount } from '#modules/outreach/model/headcount.ts';
import { type Hours, OutreachArea } from '#modules/outreach/model/outreach-area.ts';
import { type OutreachContactFacts, TrustStep } from '#modules/outreach/model/outreach-contact.ts';
import { inOrder } from '#modules/outreach/model/trust-lifecycle.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { dayOfWeekWords } from '#platform/design/week-days.ts';
import { useMe } from '#platform/web/me.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';

export type Contact = Stored<OutreachContactFacts>;

/** The steps of her trust line, first to last. */
export function useTrust(contactId: string) {
  return inOrder(useRecords(TrustStep, { contactId }));
}

export function useAreaName(areaId: string | undefined): string {
  const { t } = useTranslation('outreach-room');
  return useRecord(OutreachArea, areaId)?.name ?? t('areaUnknown');
}

/** Colleagues who reach outreach, but for me. */
export function useColleagueOptions(fits: (roles: readonly string[]) => boolean) {
  const { staffId } = useMe();
  return useRecords(StaffMember, (one) => one.leftOn === null && one.id !== staffId && fits(one.roles)).map(
    ({ id, name }) => ({ code: id, label: name }),
  );
}

/** A headcount as it was said: *several* stays a word. */
export function useHeadcountWords(): (headcount: Headcount) => string {
  const { t } = useTranslation(['outreach-room', 'design']);
  return ({ qualifier, least, most }) => {
    if (least === null) return t(`outreach-room:headcount.${qualifier}`);
    const number =
      most === null || most === least ? String(least) : t('outreach-room:headcount.range', { least, most });
    return qualifier === 'exact'
      ? number
      : t('outreach-room:headcount.said', { how: t(`design:figure.${qualifier}`), number });
  };
}

/** *Mon, Tue, Wed: 11:00 to 18:00*. */
export function useHoursWords(): (hours: Hours) => string {
  const { t, i18n } = useTranslation('outreach-room');
  return ({ days, from, until }) => {
    const names = days.toSorted((a, b) => a - b).map((day) => dayOfWeekWords(day, i18n.language));
    return t('centre.open', { days: names.join(', '), from, until });
  };
}

/** *today, 10:00 to 13:00, in the lane*: when and where she can be met. */
export function useNextWords(): (contact: Contact) => string {
  const { t } = useTranslation('outreach-room');
  return ({ nextFrom: from, nextUntil: until, nextPlace, nextWords }) => {
    const hours =
      from && until
        ? t('next.between', { from, until })
        : until
          ? t('next.before', { until })
          : from
            ? t('next.after', { from })
            : '';
    const place = nextPlace ? t(`place.${nextPlace}`) : '';
    return [hours, place, nextWords ?? ''].filter(Boolean).join(' · ');
  };
}
