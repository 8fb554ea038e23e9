import { parseArgs } from 'node:util'
import { createAccount } from '#app/server/acts/create-account.server'
import { resetPassword } from '#app/server/acts/reset-password.server'
import { createDeps, databasePath } from '#app/server/deps.server'
import { readEnv } from '#app/server/env.server'
import { envFile } from '#app/server/env-files.server'
import { isRole } from '#app/server/session/permissions'
import { migrateApart } from '#app/server/store/migrate-apart.server'
import { rootFolder } from '#app/server/store/root.server'

// npm run user:create -- --email E --name N --role R [--team T], or --email E --reset: exit 0 done, 1 refused, 2 usage.
const usage = `Usage: user:create --email ADDRESS --name NAME --role trainee|trainer|hr|admin [--team TEAM]
       user:create --email ADDRESS --reset
The password is read from standard input: at least 12 characters, nothing easy to guess.`

const refusals = {
	'address-taken': 'There is an account with this address already. Use --reset for a new password.',
	'not-an-address': 'That does not look like an email address.',
	'name-missing': 'Please give the name of the person.',
	'weak-password': 'Please choose a longer password, 12 to 128 characters, that is not easy to guess.',
	'not-found': 'There is no active account with this address.',
	busy: 'The machine is busy. Please try again.',
} as const

function options() {
	try {
		const { values } = parseArgs({
			options: {
				email: { type: 'string' },
				name: { type: 'string' },
				role: { type: 'string' },
				team: { type: 'string' },
				reset: { type: 'boolean' },
			},
		})
		return values
	} catch {
		return {}
	}
}

async function passwordTyped(): Promise<string> {
	if (process.stdin.isTTY) process.stderr.write('Password: ')
	let text = ''
	for await (const chunk of process.stdin) {
		text += String(chunk)
		if (text.includes('\n')) break
	}
	return text.split(/\r?\n/)[0] ?? ''
}

const { email, name, role, team, reset } = options()
if (!email || (!reset && (!name || !role || !isRole(role)))) {
	console.error(usage)
	process.exit(2)
}
try {
	const env = readEnv({ ...envFile(rootFolder()), ...process.env })
	await migrateApart(databasePath(env))
	const deps = await createDeps(env)
	const password = await passwordTyped()
	const done =
		reset || !name || !role || !isRole(role)
			? await resetPassword(deps, { email, password })
			: await createAccount(deps, { email, name, role, team: team ?? null, password })
	if (done.ok)
		console.log(
			reset ? `${email} has a new password, and is signed out everywhere.` : `${email} can sign in.`,
		)
	else {
		console.error(refusals[done.refused])
		process.exitCode = 1
	}
	await deps.db.close()
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error))
	process.exitCode = 1
}
process.stdin.destroy()
