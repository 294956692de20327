import { useTranslation } from 'react-i18next';
import { isMasked } from '#kernel/masks.ts';
import { claimsOf } from '#modules/follow-up/model/claims.ts';
import { FollowUp } from '#modules/follow-up/model/follow-up.ts';
import { Livelihood } from '#modules/livelihood/model/livelihood.ts';
import { isUnderWay } from '#modules/livelihood/model/livelihood-way.ts';
import { LivelihoodRow } from '#modules/livelihood/web/livelihood-row.tsx';
import { Person } from '#modules/person/model/person.ts';
import { waysHome } from '#modules/return/model/way-home.ts';
import { ReturnRow } from '#modules/return/web/return-row.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { AppLink } from '#platform/design/navigate.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { useToday } from '#platform/web/me.ts';
import type { PersonPartProps } from '#platform/web/person-parts.ts';
import { useReader, useRecord, useRecords } from '#platform/web/records.ts';

/** On a person's page: how far she is on her way home and to work, the newest claim, and the page that holds the rest. */
export function WayHomePart({ personId }: PersonPartProps) {
  const { t } = useTranslation(['way-home', 'follow-up', 'codes']);
  const today = useToday();
  const person = useRecord(Person, personId);
  const ways = waysHome(useReader(), today).filter((way) => way.return.personId === personId);
  const livelihoods = useRecords(Livelihood, (one) => one.personId === personId && isUnderWay(one.state));
  const [claim] = claimsOf(useRecords(FollowUp, { personId }), personId, today);
  if (!person || isMasked(person)) return null;
  return (
    <Section title={t('way-home:title')}>
      {claim && (
        <FactLine icon={claim.isOld || !claim.hasSource ? 'unknown' : 'smile'}>
          {[
            t(`codes:reintegration_outcome.${claim.claim}`),
            claim.days === null ? t('follow-up:claims.ageUnknown') : t('follow-up:claims.age', { days: claim.days }),
          ].join(' · ')}
        </FactLine>
      )}
      {ways.length + livelihoods.length > 0 && (
        <RowList label={t('way-home:title')}>
          {ways.map((way) => (
            <ReturnRow key={way.return.id} way={way} selected={false} />
          ))}
          {livelihoods.map((one) => (
            <LivelihoodRow key={one.id} livelihood={one} selected={false} />
          ))}
        </RowList>
      )}
      <AppLink to={`/z/${personId}`}>{t('way-home:open')}</AppLink>
    </Section>
  );
}
