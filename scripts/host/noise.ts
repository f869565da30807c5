/**
 * Lines every server host prints and nobody can do anything about: native modules left unbuilt on purpose,
 * the gallery, service worker and signing library that a machine without a network doesn't have.
 */
const known =
  /spdlog|native-watchdog|build\/Release\/watchdog|serviceWorker|Service Worker|vsda|gallery|AgentHost|AccountPolicyGate|reconnection-grace|\[remote-connection\]|Creating a socket|connection token|Failed to load resource|additional builtin extensions|same-origin iframe|allow-same-origin|allow-scripts|bad HTTP response code|chatParticipant|github-authentication|authentication provider 'github'|No search provider registered|Copilot|node-pty|pty\.node|Creation of workbench contribution|is (un)?responsive\.|validating workspace folder datelinemem/i;

export const isNoise = (line: string): boolean => known.test(line);
