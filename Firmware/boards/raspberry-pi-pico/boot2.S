@ The second stage of the RP2040's boot: the boot ROM copies the first 256 bytes of flash to RAM and, if
@ their checksum is right, runs them. Lets the flash be read as memory, by the read command that every
@ flash chip knows, and starts the program behind it. See the RP2040 datasheet, sections 2.8.1 and 4.10.

        .syntax unified
        .cpu    cortex-m0plus
        .thumb

        .equ    ssi, 0x18000000
        .equ    ssi_control_0, 0x00
        .equ    ssi_control_1, 0x04
        .equ    ssi_enable, 0x08
        .equ    ssi_baud_rate, 0x14
        .equ    ssi_spi_control_0, 0x180000F4
        @ 32 bits a frame, one data line, a read of flash.
        .equ    read_frames, (31 << 16) | (3 << 8)
        @ Command 03h of eight bits, then 24 bits of address.
        .equ    read_command, (0x03 << 24) | (2 << 8) | (6 << 2)
        .equ    vectors, 0x10000100
        .equ    vector_table_offset, 0xE000ED08

        .section .boot2, "ax", %progbits
        .global boot2
boot2:
        ldr     r3, =ssi
        movs    r1, #0
        str     r1, [r3, #ssi_enable]
        movs    r1, #2
        str     r1, [r3, #ssi_baud_rate]
        ldr     r1, =read_frames
        str     r1, [r3, #ssi_control_0]
        ldr     r1, =read_command
        ldr     r0, =ssi_spi_control_0
        str     r1, [r0]
        movs    r1, #0
        str     r1, [r3, #ssi_control_1]
        movs    r1, #1
        str     r1, [r3, #ssi_enable]

        ldr     r0, =vectors
        ldr     r1, =vector_table_offset
        str     r0, [r1]
        ldmia   r0!, {r1, r2}
        msr     msp, r1
        bx      r2

        .ltorg
        .org    252
        @ CRC-32 (04C11DB7, most significant bit first, from FFFFFFFF) of the above; tools/uf2.c checks it.
        .word   0x76E002C5
