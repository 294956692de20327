export type Settings = Readonly<Record<string, string>>;

/**
 * What every server of ours runs with. Loopback only, no socket file, no TLS (the packaged library is past its end of life),
 * and nothing of a statement, a parameter or a row ever reaches a log.
 */
const ALWAYS: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  ssl: 'off',
  timezone: 'UTC',
  max_connections: '100',
  shared_buffers: '128MB',
  huge_pages: 'off',
  work_mem: '16MB',
  maintenance_work_mem: '64MB',
  effective_cache_size: '1GB',
  random_page_cost: '1.1',
  jit: 'off',
  io_workers: '2',
  log_min_messages: 'warning',
  log_checkpoints: 'off',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
};

const DURABLE: Settings = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on', wal_level: 'replica' };

/** For databases that are thrown away: fast, and a power cut may ruin them. */
const THROWAWAY: Settings = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
};

export function settingsFor(durable: boolean, extra: Settings = {}): Settings {
  return { ...ALWAYS, ...(durable ? DURABLE : THROWAWAY), ...extra };
}

export function asArguments(settings: Settings): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
