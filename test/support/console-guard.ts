import { afterEach, beforeEach, expect, vi } from 'vitest'

/** A surprise on the console fails the test; a test that expects one takes it off with `vi.mocked(console.error).mockClear()`. */
beforeEach(() => {
	vi.spyOn(console, 'error').mockImplementation(() => {})
	vi.spyOn(console, 'warn').mockImplementation(() => {})
})

afterEach(() => {
	expect(vi.mocked(console.error).mock.calls, 'console.error was called').toEqual([])
	expect(vi.mocked(console.warn).mock.calls, 'console.warn was called').toEqual([])
})
