import { afterEach, beforeEach, expect, vi } from 'vitest'

/** A surprise on the console fails the test; a test that expects one takes it off with `vi.mocked(console.error).mockClear()`. */
beforeEach(() => {
	vi.spyOn(console, 'error').mockImplementation(() => {})
	vi.spyOn(console, 'warn').mockImplementation(() => {})
})

afterEach(() => {
	const errors = [...vi.mocked(console.error).mock.calls]
	const warnings = [...vi.mocked(console.warn).mock.calls]
	// Before the verdict, so that one test's surprise is not counted against the next.
	vi.mocked(console.error).mockRestore()
	vi.mocked(console.warn).mockRestore()
	expect(errors, 'console.error was called').toEqual([])
	expect(warnings, 'console.warn was called').toEqual([])
})
