import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { Icon } from '#platform/design/icons.tsx';
import { PartComing } from './shell/part-coming.tsx';
import { useAllWords } from './words.ts';
import { useWriteActs, type WriteAct } from './write-acts.ts';
import styles from './write-sheet.module.css';

type WriteSheetProps = {
  opened: boolean;
  onClose: () => void;
  /** Letter of the room it was opened in. */
  room: string;
  caseFileId?: string | undefined;
  personId?: string | undefined;
};

/** Behind *Write*: what this role may write here, most used first; then the form, with what is known filled in. */
export function WriteSheet({ opened, onClose, room, ...about }: WriteSheetProps) {
  const { t } = useTranslation('shell');
  const [chosen, setChosen] = useState<WriteAct | null>(null);
  useEffect(() => {
    if (opened) setChosen(null);
  }, [opened]);
  return (
    <Drawer opened={opened} onClose={onClose} title={t('writeWhat')}>
      <Suspense fallback={<PartComing />}>
        {chosen ? (
          <chosen.form {...about} onClose={onClose} />
        ) : (
          <Choice room={room} about={about} onChoose={setChosen} />
        )}
      </Suspense>
    </Drawer>
  );
}

type ChoiceProps = {
  room: string;
  about: { caseFileId?: string | undefined; personId?: string | undefined };
  onChoose: (act: WriteAct) => void;
};

function Choice({ room, about, onChoose }: ChoiceProps) {
  useAllWords();
  const acts = useWriteActs(room, about);
  const { t } = useTranslation(['shell', ...new Set(acts.map((act) => act.label.split(':')[0] ?? 'shell'))]);
  if (acts.length === 0) return <EmptyLine>{t('shell:writeNothing')}</EmptyLine>;
  return (
    <div className={styles.sheet}>
      <h2>{t('shell:writeWhat')}</h2>
      <ul>
        {acts.map((act) => (
          <li key={act.key}>
            <button type="button" onClick={() => onChoose(act)}>
              <Icon name={act.icon} size={22} />
              {t(act.label)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
