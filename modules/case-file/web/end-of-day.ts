/** Through the last hour of that day where we work. */
export function endOfDay(on: string): string {
  return new Date(Date.parse(`${on}T23:59:59+05:30`)).toISOString();
}
