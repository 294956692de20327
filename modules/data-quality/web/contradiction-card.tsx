import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import type { Contradiction } from '#modules/data-quality/model/contradiction.ts';
import type { DataQualityNote } from '#modules/data-quality/model/data-quality-note.ts';
import { keepBoth } from '#modules/data-quality/model/keep-both.ts';
import { Button } from '#platform/design/button.tsx';
import { Card } from '#platform/design/card.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { OwnWords } from '#platform/design/own-words.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { usePending } from '#platform/web/ask.ts';
import { useMayAsk } from '#platform/web/me.ts';
import { useSay } from '#platform/web/say.ts';
import { ConcernedRecord } from './concerned-record.tsx';
import styles from './data-quality.module.css';
import { KeepBothForm } from './keep-both.form.tsx';

type ContradictionCardProps = { contradiction: Contradiction; note: StoredOf<typeof DataQualityNote> | null };

/** What was said, what is recorded, where to look, and what can be done about it. */
export function ContradictionCard({ contradiction, note }: ContradictionCardProps) {
  const { t } = useTranslation('data-quality');
  const [writing, setWriting] = useState(false);
  const may = useMayAsk(keepBoth);
  const { check, said, values, missing, records } = contradiction;
  const sentence = { key: `data-quality:recorded.${check}`, values: inCodes(values) };
  const say = useSay([sentence]);
  const isPending = usePending();
  return (
    <Card dashed={note !== null && isPending(note.id)}>
      <div className={styles.card}>
        {said.map(({ words, lang, saidIn }) => (
          <div key={words} className={styles.said}>
            <OwnWords text={words} lang={lang} />
            <FactLine icon="press">{saidIn}</FactLine>
          </div>
        ))}
        <p className={styles.recorded}>{say(sentence).words}</p>
        {missing.length > 0 && (
          <Cluster label={t('missing.label')}>
            {missing.map((paper) => (
              <Tag key={paper} tone="risk" icon="missing-paper">
                {t(`missing.${paper}`)}
              </Tag>
            ))}
          </Cluster>
        )}
        {records.length > 0 && (
          <Cluster label={t('records')}>
            {records.map((one) => (
              <ConcernedRecord key={one.id} concerned={one} />
            ))}
          </Cluster>
        )}
        {note ? (
          <FactLine icon="quote">{note.words}</FactLine>
        ) : (
          may && (
            <Button kind="quiet" icon="quote" onClick={() => setWriting(true)}>
              {t('keepBoth.open')}
            </Button>
          )
        )}
      </div>
      <Drawer opened={writing} onClose={() => setWriting(false)} title={t('keepBoth.title')}>
        <KeepBothForm contradiction={contradiction} sentence={say(sentence).words} onClose={() => setWriting(false)} />
      </Drawer>
    </Card>
  );
}

/** A role among the values is said in the words of its list. */
function inCodes({ role, ...rest }: Contradiction['values']): Record<string, string | number> {
  return role ? { ...rest, role: `codes:participant_role.${role}` } : rest;
}
