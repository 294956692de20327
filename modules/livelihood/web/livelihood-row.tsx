import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import type { LivelihoodFacts } from '#modules/livelihood/model/livelihood.ts';
import { Person } from '#modules/person/model/person.ts';
import { Row } from '#platform/design/row.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useRecord } from '#platform/web/records.ts';

/** One way in the list: whose, and at which step. Neither employer nor money stands here. */
export function LivelihoodRow({ livelihood, selected }: { livelihood: Stored<LivelihoodFacts>; selected: boolean }) {
  const { t } = useTranslation(['livelihood', 'design']);
  const { personId, kind, state } = livelihood;
  const person = useRecord(Person, personId);
  const under = (
    <>
      <span>{person?.displayCode}</span>
      <Tag icon="livelihood">{t(`livelihood:kind.${kind}`)}</Tag>
      <span>{t(`livelihood:state.${kind}.${state}`)}</span>
    </>
  );
  const title = <span className="s-private">{person?.nameUsed ?? t('design:unknownName')}</span>;
  return <Row title={title} under={under} to={`/z/${personId}`} selected={selected} />;
}
