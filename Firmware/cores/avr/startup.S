; From reset to main on an ATmega2560. The sections .init0 to .init9 follow each other; the compiler's
; own library puts the copying of variables to RAM between them.

; Else the linker takes the path of the object, and images differ from build to build.
        .file "startup.S"

        .equ    zero_register, 1
        .equ    status, 0x3F
        .equ    stack_low, 0x3D
        .equ    stack_high, 0x3E
        .equ    stack_start, 0x21FF

        .section .vectors, "ax", @progbits
        .global start
start:
        jmp     prepare
        .rept   24
        jmp     unexpected
        .endr
        jmp     __vector_25
        .rept   31
        jmp     unexpected
        .endr

        .section .init2, "ax", @progbits
prepare:
        clr     zero_register
        out     status, zero_register
        ldi     r28, lo8(stack_start)
        ldi     r29, hi8(stack_start)
        out     stack_high, r29
        out     stack_low, r28

        .section .init9, "ax", @progbits
        jmp     main

; An interrupt that nobody asked for: all that an AVR has for a fault.
        .text
unexpected:
        clr     r22
        clr     r23
        movw    r24, r22
        call    report_fault
stopped:
        rjmp    stopped
