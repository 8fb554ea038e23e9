import { render } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { useReadingTime } from '#app/ui/lesson/use-reading-time'

const told: string[] = []
beforeEach(() => {
	told.length = 0
	vi.useFakeTimers()
	Object.defineProperty(navigator, 'sendBeacon', {
		configurable: true,
		value: (to: string, body: URLSearchParams) => told.push(`${to} ${body}`) > 0,
	})
	return () => {
		vi.useRealTimers()
		Reflect.deleteProperty(navigator, 'sendBeacon')
	}
})

function Lesson() {
	useReadingTime('/learning-time', 'respect/heard')
	return null
}

test('what was read is told each half minute, and the rest when the page goes', () => {
	const { unmount } = render(<Lesson />)
	vi.advanceTimersByTime(40_000)
	expect(told).toEqual(['/learning-time lesson=respect%2Fheard&seconds=30'])
	unmount()
	expect(told[1]).toBe('/learning-time lesson=respect%2Fheard&seconds=10')
})

test('whoever touches nothing for two minutes reads no more, until they are back', () => {
	render(<Lesson />)
	vi.advanceTimersByTime(10 * 60_000)
	const seconds = () => told.reduce((sum, line) => sum + Number(line.split('seconds=')[1]), 0)
	expect(seconds()).toBe(119)
	window.dispatchEvent(new Event('keydown'))
	vi.advanceTimersByTime(30_000)
	expect(seconds()).toBe(149)
})
