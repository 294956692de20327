import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { Field, type FieldProps } from './field.tsx';
import styles from './file-field.module.css';
import { IconButton } from './icon-button.tsx';

type FileFieldProps = FieldProps & {
  value: readonly File[];
  onChange: (files: File[]) => void;
  accept?: string | undefined;
  many?: boolean | undefined;
};

/** Files go in as they are: the original is never touched on the way. */
export function FileField({ value, onChange, accept, many, ...field }: FileFieldProps) {
  const { t } = useTranslation('design');
  const input = useRef<HTMLInputElement>(null);
  function take(list: FileList | null) {
    const added = [...(list ?? [])];
    onChange(many ? [...value, ...added] : added.slice(0, 1));
  }
  return (
    <Field {...field}>
      {({ id, describedBy, invalid, disabled }) => (
        <div className={styles.files}>
          <input
            ref={input}
            id={id}
            type="file"
            className="s-hidden"
            accept={accept}
            multiple={many}
            disabled={disabled}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            onChange={(event) => take(event.currentTarget.files)}
          />
          {value.map((file) => (
            <span key={file.name} className={styles.file}>
              {file.name}
              <IconButton
                icon="close"
                label={t('form.removeFile', { name: file.name })}
                onClick={() => onChange(value.filter((kept) => kept !== file))}
              />
            </span>
          ))}
          <Button icon="attach" onClick={() => input.current?.click()}>
            {t('form.chooseFile')}
          </Button>
        </div>
      )}
    </Field>
  );
}
