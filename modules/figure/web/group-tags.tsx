import { useTranslation } from 'react-i18next';
import { Statement } from '#modules/data-quality/model/statement.ts';
import type { Figures } from '#modules/figure/model/answered-figure.ts';
import { Cluster } from '#platform/design/cluster.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useRecords } from '#platform/web/records.ts';

/** Adults and children at the date, and what is not recorded. Unclear stands by itself: it is not the rest. */
export function GroupTags({ figures: { byAge, byGender } }: { figures: Figures }) {
  const { t } = useTranslation('figure');
  const mentioned = useRecords(Statement, ({ claim }) => claim.kind === 'group-mentioned' && claim.gender === 'male');
  const all = byAge.adult + byAge.child + byAge.unclear;
  if (all === 0) return null;
  return (
    <Cluster>
      <Tag>{t(byAge.unclear > 0 ? 'group.ageWithUnclear' : 'group.age', byAge)}</Tag>
      <Tag>
        {byGender.male > 0
          ? t('group.gender', {
              female: byGender.female,
              male: byGender.male,
              other: all - byGender.female - byGender.male,
            })
          : t(mentioned.length > 0 ? 'group.noMaleMentioned' : 'group.noMale')}
      </Tag>
    </Cluster>
  );
}
