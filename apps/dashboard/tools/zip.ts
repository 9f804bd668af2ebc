import { crc32 } from 'node:zlib'

/** A file of the archive. */
export interface ZippedFile {
  readonly name: string
  readonly text: string
}

/** 1 January 2026, so that the same files give the same bytes. */
const dosDate = ((2026 - 1980) << 9) | (1 << 5) | 1

/**
 * Files as a zip archive, stored as they are (they are small), with names in UTF-8 (APPNOTE 6.3.10, 4.3).
 *
 * @example zipOf([{ name: 'plan.csv', text: 'kommun\r\n' }])
 */
export function zipOf(files: readonly ZippedFile[]): Uint8Array<ArrayBuffer> {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, text } of files) {
    const [path, body] = [Buffer.from(name), Buffer.from(text)]
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(0x0800, 2)
    head.writeUInt16LE(dosDate, 8)
    head.writeUInt32LE(crc32(body), 10)
    head.writeUInt32LE(body.length, 14)
    head.writeUInt32LE(body.length, 18)
    head.writeUInt16LE(path.length, 22)
    const entry = Buffer.alloc(46)
    entry.write('PK\x01\x02', 'latin1')
    entry.writeUInt16LE(20, 4)
    head.copy(entry, 6)
    entry.writeUInt32LE(offset, 42)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), head, path, body])
    bodies.push(local)
    directory.push(entry, path)
    offset += local.length
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return Uint8Array.from(Buffer.concat([...bodies, ...directory, end]))
}
