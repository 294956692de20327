/** Every word of this language, by file. */
export const catalogues = import.meta.glob<Record<string, unknown>>('../../../words/mr/*.json', {
  eager: true,
  import: 'default',
});
