import { useTranslation } from 'react-i18next';
import { Person } from '#modules/person/model/person.ts';
import type { WayHome } from '#modules/return/model/way-home.ts';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Row } from '#platform/design/row.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useRecord } from '#platform/web/records.ts';
import { StepClock, useStepWords } from './return-line.tsx';

/** One return in the list: whose, and where it is stuck. No place finer than a country stands here. */
export function ReturnRow({ way, selected }: { way: WayHome; selected: boolean }) {
  const { t, i18n } = useTranslation(['return', 'design']);
  const person = useRecord(Person, way.return.personId);
  const words = useStepWords();
  const stuck = way.now[0];
  const { route, toCountry, endedHow } = way.return;
  const country = new Intl.DisplayNames([i18n.language], { type: 'region' }).of(toCountry) ?? toCountry;
  const under = (
    <>
      <span>{person?.displayCode}</span>
      <Tag icon="reintegration">{route === 'abroad' ? t('return:toCountry', { country }) : t('return:route.home')}</Tag>
      {endedHow && <Tag tone={endedHow === 'arrived' ? 'ok' : 'mute'}>{t(`return:end.${endedHow}`)}</Tag>}
      {stuck && (
        <FactLine icon={stuck.state === 'asked' ? 'waiting' : 'next'}>
          {t('return:stuck', { step: t(`return:step.${stuck.step}`), words: words(stuck) })}
        </FactLine>
      )}
      {endedHow === 'arrived' && (
        <FactLine icon="visits">
          {t('return:visits.count', { made: way.visits.made, planned: way.visits.planned })}
        </FactLine>
      )}
    </>
  );
  return (
    <Row
      title={<span className="s-private">{person?.nameUsed ?? t('design:unknownName')}</span>}
      under={under}
      due={stuck && <StepClock step={stuck} />}
      to={`/z/${way.return.personId}`}
      selected={selected}
    />
  );
}
