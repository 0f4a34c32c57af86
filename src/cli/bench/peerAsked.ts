import { SEVERAL, type Asked } from '../asked.ts'

/** A program to compare with, by name. */
export interface Peer {
  readonly name: string
  readonly command: string
}

/** Programs of others to time beside ours: one each time the option is given. */
export const peersAsked = (says: string): Asked<readonly Peer[]> => ({
  says,
  takes: 'NAME=COMMAND',
  isNeeded: false,
  isRepeatable: true,
  read(given, field) {
    const asked = given === undefined ? [] : given.split(SEVERAL)
    const peers = asked.map(readPeer)
    const strange = asked.find((_, index) => peers[index] === undefined)
    if (strange === undefined) return { ok: true, value: peers.filter((peer) => peer !== undefined) }
    const message = 'This names no program to run.'
    return { ok: false, problems: [{ where: { field }, message, got: strange, wanted: "avx2='./avx2 {trials} 15'" }] }
  },
})

/** `name=command`; undefined when it is not of that form. */
function readPeer(asked: string): Peer | undefined {
  const { name, command } = /^(?<name>[^=]+)=(?<command>.+)$/.exec(asked)?.groups ?? {}
  return name === undefined || command === undefined ? undefined : { name: name.trim(), command: command.trim() }
}
