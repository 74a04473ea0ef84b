import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { installed } from '../../scripts/installed.ts'

/** Writes a certificate for this machine into a folder, under the names that Let's Encrypt gives to its own. */
export function makeCertificate(folder: string) {
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
  const files = ['-keyout', join(folder, 'privkey.pem'), '-out', join(folder, 'fullchain.pem')]
  const args = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject, ...files]
  execFileSync(installed('openssl'), args, { stdio: 'pipe' })
}
