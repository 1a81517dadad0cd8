import type { Ports } from './ports.ts'
import { type Profile, plansKept } from './profile.ts'

/** neo4j.conf of a managed server. Neo4j refuses to start on a key it does not know. */
export function confOf(profile: Profile, ports: Ports): string {
  const settings = {
    ...common(profile, ports),
    ...(profile.kind === 'THROWAWAY' ? throwaway : lasting),
    ...welcoming(profile),
  }
  const lines = Object.entries(settings).map(([key, value]) => `${key}=${value}`)
  return ['# Written by Demarche at every start: changes made here are lost.', ...lines, ''].join('\n')
}

const common = ({ pageCache, heap }: Profile, { bolt, http }: Ports) => ({
  // Loopback only: whoever else shall reach the graph goes through GraphQL.
  'server.default_listen_address': '127.0.0.1',
  'server.bolt.listen_address': `127.0.0.1:${bolt}`,
  'server.bolt.advertised_address': `127.0.0.1:${bolt}`,
  'server.http.listen_address': `127.0.0.1:${http}`,
  'server.http.advertised_address': `127.0.0.1:${http}`,
  'server.memory.pagecache.size': pageCache,
  // Without it LOAD CSV reads any file of this account.
  'server.directories.import': 'import',
  // No request leaves this machine.
  'dbms.usage_report.enabled': false,
  'client.allow_telemetry': false,
  // A preallocated log is 256 MB on disk for each of the two databases, whatever they hold.
  'db.tx_log.preallocate': false,
  // How long a stop waits for Bolt's idle threads: 10 s by default, and for nothing, since by then the
  // GraphQL server has answered its last request. Measured: a stop takes 0.5 s instead of 10.3 s.
  'internal.server.bolt.thread_pool_shutdown_wait_time': '100ms',
  'server.memory.query_cache.per_db_cache_num_entries': plansKept({ heap }),
  // The other parser of 5.26 keeps what it has seen of all texts for ever: a hundred megabytes after three hundred.
  'internal.cypher.parser.antlr_enabled': false,
})

/** Neo4j Browser asks the server for both when somebody connects. */
const welcoming = ({ welcome }: Profile) =>
  welcome
    ? {
        'browser.post_connect_cmd': welcome.commands.join('; '),
        // The setting's own name; a version to come may call it an allowlist.
        'browser.remote_content_hostname_whitelist': welcome.hosts.join(','),
      }
    : {}

/**
 * Neo4j Browser asks for fonts, statistics and error reports of other hosts, whatever it is told about telemetry. It may
 * reach Neo4j, wherever that is, and servers of this machine.
 */
const BROWSER_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self' ws: wss: http://127.0.0.1:* http://localhost:*",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join('; ')

const lasting = {
  'dbms.security.http_static_content_security_policy_header': BROWSER_POLICY,
  'db.tx_log.rotation.retention_policy': '2 days 512M',
}

const throwaway = {
  'dbms.security.auth_enabled': false,
  // Saves 0.7 s of the boot.
  'server.http.enabled': false,
  'db.tx_log.rotation.size': '16m',
  'db.tx_log.rotation.retention_policy': 'keep_none',
  // Tests load the dossiers again and again: what is planned stays so, however the counts of the store change meanwhile.
  'dbms.cypher.statistics_divergence_threshold': 1,
}
