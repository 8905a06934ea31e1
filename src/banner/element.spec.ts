import { button, element } from './element.ts';

describe('an element of the banner', () => {
  it('carries its properties and its children in order', () => {
    const made = element('p', { className: 'told', lang: 'fr' }, 'Lire ', element('b', {}, 'tout'));
    expect(made.outerHTML).toBe('<p class="told" lang="fr">Lire <b>tout</b></p>');
  });

  it('takes words for words, never for markup', () => {
    const made = element('p', {}, '<img src=x onerror=alert(1)>');
    expect(made.childElementCount).toBe(0);
    expect(made.textContent).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('a button of the banner', () => {
  it('does its act and never sends a form of the page around it', () => {
    const acts: string[] = [];
    const form = element(
      'form',
      {
        onsubmit: (event) => {
          event.preventDefault();
          acts.push('sent');
        },
      },
      button('Accept', 'link', () => acts.push('accepted')),
    );
    document.body.append(form);
    form.querySelector('button')?.click();
    form.remove();
    expect(acts).toEqual(['accepted']);
    expect(form.querySelector('button')?.className).toBe('link');
  });
});
