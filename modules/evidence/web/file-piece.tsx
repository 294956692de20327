import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FactLine } from '#platform/design/fact-line.tsx';
import { FileField } from '#platform/design/file-field.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import styles from './evidence.module.css';
import { hashHere } from './hash-here.ts';
import { type SentFile, sendFile } from './send-file.ts';

export type NamedFile = SentFile & { originalName: string };
type FilePieceProps = {
  value: NamedFile | null;
  onChange: (file: NamedFile | null) => void;
  error: string | undefined;
};

/**
 * The file of a piece of evidence: sent as soon as it is chosen, while the rest is still being written. Its hash is
 * shown, and compared with the one this device computes: what was kept is what was chosen.
 */
export function FilePiece({ value, onChange, error }: FilePieceProps) {
  const { t, i18n } = useTranslation('evidence');
  const { files, part, problem, choose } = useSending(onChange);
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(part ?? 0);
  return (
    <div className={styles.filePiece}>
      <FileField
        name="sha256"
        label={t('record.file')}
        hint={t('record.fileHint')}
        value={files}
        onChange={choose}
        error={problem ?? error}
      />
      {part !== null && (
        <div>
          <progress className={styles.progress} value={part} max={1} aria-label={t('record.sending')} />
          <p className={styles.quiet}>{t('record.sent', { percent })}</p>
        </div>
      )}
      {value && (
        <p className={styles.hash} role="status">
          <FactLine icon="met" tone="ok">
            {t('record.kept')}
          </FactLine>
          <code>{value.sha256}</code>
        </p>
      )}
    </div>
  );
}

function useSending(onChange: (file: NamedFile | null) => void) {
  const { t } = useTranslation('evidence');
  const say = useRefusalWords();
  const [files, setFiles] = useState<File[]>([]);
  const [part, setPart] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  async function choose(chosen: File[]) {
    setFiles(chosen);
    setProblem(undefined);
    onChange(null);
    const [file] = chosen;
    if (!file) return;
    setPart(0);
    const sending = await sendFile(file, setPart);
    setPart(null);
    if (sending.outcome === 'refused') return setProblem(say(sending.refusal));
    if (sending.outcome === 'not-reached') return setProblem(t('record.notReached'));
    const here = await hashHere(file);
    if (here !== null && here !== sending.file.sha256) return setProblem(t('record.differs'));
    onChange({ ...sending.file, originalName: nameOf(file) });
  }
  return { files, part, problem, choose };
}

/** A name with characters that cannot be kept is let go rather than refused: the file is what counts. */
function nameOf(file: File): string {
  return file.name.replaceAll(/[\0\p{Surrogate}]/gu, '').slice(0, 255);
}
