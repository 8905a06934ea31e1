import type { Type } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { consoleForSpecs, speak } from '../platform/console.fixture';

/** A piece on the screen of a spec. */
export interface Shown<C> {
  readonly piece: C;
  readonly fixture: ComponentFixture<C>;
  readonly page: HTMLElement;
  /** What it says, spaces folded. */
  readonly words: () => string;
  /** Gives it other inputs. */
  readonly give: (inputs: Readonly<Record<string, unknown>>) => Promise<void>;
}

/** Draws a piece, or a host with content for one, in English. */
export async function show<C>(
  type: Type<C>,
  inputs: Readonly<Record<string, unknown>> = {},
): Promise<Shown<C>> {
  TestBed.configureTestingModule({ providers: [...consoleForSpecs(), provideRouter([])] });
  await speak();
  const fixture = TestBed.createComponent(type);
  const page = fixture.nativeElement as HTMLElement;
  const give = async (more: Readonly<Record<string, unknown>>): Promise<void> => {
    for (const [name, value] of Object.entries(more)) fixture.componentRef.setInput(name, value);
    await fixture.whenStable();
  };
  await give(inputs);
  const words = (): string => page.textContent.replace(/\s+/g, ' ').trim();
  return { piece: fixture.componentInstance, fixture, page, words, give };
}
