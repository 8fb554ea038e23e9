import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'

type Ended = { code: number | null; out: string; err: string }

function command(name: string, input: string, args: string[] = []): Promise<Ended> {
	const child = spawn(process.execPath, ['--import', 'tsx', `app/cli/${name}.ts`, ...args])
	return new Promise((go) => {
		let [out, err] = ['', '']
		child.stdout.on('data', (piece) => (out += piece))
		child.stderr.on('data', (piece) => (err += piece))
		child.on('close', (code) => go({ code, out, err }))
		// A command that only says what it is for does not read.
		child.stdin.on('error', () => {})
		child.stdin.end(input)
	})
}

test('wording:mark answers lines and ends with 0, or with 1 where one could not be read', async () => {
	const [sound, broken] = await Promise.all([
		command('wording-mark', '{"text":"Good morning. What can I find for you?"}\n'),
		command('wording-mark', '{"text":"Good morning."}\nGood morning.\n'),
	])
	expect(sound).toMatchObject({ code: 0, err: '' })
	expect(Object.keys(JSON.parse(sound.out))).toContain('resolution')
	expect(broken).toMatchObject({ code: 1, err: '' })
	expect(broken.out.split('\n')[1]).toBe('{"error":"line 2: it is not JSON"}')
})

test('wording:match answers lines, and says what it is for', async () => {
	const [sound, help, odd] = await Promise.all([
		command('wording-match', '{"text":"Good morning.","candidates":{"hello":["Good morning."]}}'),
		command('wording-match', '', ['--help']),
		command('wording-match', '', ['--nonsense']),
	])
	expect(sound).toMatchObject({ code: 0, err: '' })
	expect(Object.keys(JSON.parse(sound.out))).toEqual(['id', 'confidence'])
	expect(help).toMatchObject({ code: 0, err: '' })
	expect(help.out).toContain('npm run --silent wording:match')
	expect(odd).toMatchObject({ code: 2, out: '' })
})

test('a reader who has enough ends it without a word', async () => {
	const child = spawn(process.execPath, ['--import', 'tsx', 'app/cli/wording-mark.ts'])
	let err = ''
	child.stderr.on('data', (piece) => (err += piece))
	child.stdin.on('error', () => {})
	const line = `${JSON.stringify({ text: 'I am sorry about that.' })}\n`
	child.stdin.write(line)
	await new Promise((go) => child.stdout.once('data', go))
	child.stdout.destroy()
	child.stdin.write(line.repeat(2000))
	child.stdin.end()
	const code = await new Promise((go) => child.on('close', go))
	expect({ code, err }).toEqual({ code: 0, err: '' })
})
